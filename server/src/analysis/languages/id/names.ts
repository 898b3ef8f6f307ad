import type { NameData, Pronoun } from '../schema/nameData';

const third = { person: 3, number: 'singular', gender: null, impersonal: false } as const satisfies Pronoun;

export const names: NameData = {
  titles: `brigjend irjend komjend bapak ibu pak bu bung mas mbak kang teh gus ning tuan nyonya nona haji hajah hj h kh kyai kiai ustaz ustad ustadz
    ustadzah habib tgb raden romo pdt pendeta uskup kardinal paus prof profesor dr drs dra drg ir insinyur sultan pangeran ratu raja
    jenderal letjen mayjen brigjen kolonel letkol mayor kapten lettu letda serka sertu serda laksamana laksdya laksda laksma
    marsekal marsdya marsda marsma komjen irjen kombes kombespol akbp kompol akp iptu ipda aiptu aipda bripka brigpol briptu bripda`,
  feminineWords: `ibu bu mbak teh ning nyonya nona hajah hj ustadzah ratu wanita perempuan gadis janda aktris siswi mahasiswi
    istri putri`,
  masculineWords: `bapak pak bung mas kang gus tuan kiai kyai ustaz ustad ustadz pangeran raja pria lelaki pemuda suami putra
    aktor`,
  titleBrackets: `pol purn tni inf mar arm kav czi cba cpm sus pas hc kh h`,
  roles: `presiden wapres menteri wamen menko mensesneg menlu menhan menkeu mendagri wamendagri menag mentan menaker menkes
    mendikbud mendikbudristek menpora menparekraf menkominfo menkumham menhub mendag menperin menteri menpan menpan-rb mensos menlhk
    menkopolhukam menko-polhukam wamenlu wamenkeu wamenhan wamenag wamenkes kapolri wakapolri kapolda wakapolda kapolres kapolresta
    kapolrestabes kapolrestro kapolresmetro dirtipidter wakapolres kapolsek kasatreskrim kasat kanit kabid kabag kasubdit kabidhumas kadiv kadivhumas karopenmas kasi
    kapuspen kapuspenkum kepala pejabat pangdam pangkostrad panglima kasad kasal kasau kapusdatin kadis kadishub kadinkes kajari kajati
    gubernur wagub wakil bupati wabup walikota wali kota wakot camat lurah kades ketua wakil sekretaris sekjen sekda sekum bendahara
    anggota komisioner komisaris direktur dirut dirjen dirjend dubes duta besar konsul juru bicara jubir humas kabiro staf deputi
    asisten manajer manager general head chief vice president ceo cfo coo cto founder co-founder pendiri pemilik owner pengusaha
    pengamat analis ekonom pakar ahli peneliti dosen guru rektor dekan dokter perawat psikolog psikiater advokat pengacara kuasa
    hakim jaksa penyidik penasihat aktivis koordinator politikus politisi legislator senator kandidat calon capres cawapres caleg
    cagub cawagub mahasiswa mahasiswi siswa siswi warga petani nelayan pedagang buruh pekerja karyawan pegawai sopir supir pengemudi
    pengendara penumpang korban saksi tersangka terdakwa terpidana pelaku napi narapidana residivis keluarga ayah ibu istri suami
    anak kakak adik paman tetangga pemain pelatih kapten bek kiper penyerang gelandang atlet petinju pebalap pembalap wasit artis
    aktor aktris penyanyi musisi sutradara produser komedian penulis novelis wartawan jurnalis reporter redaktur pemred presenter
    desainer model youtuber selebgram influencer pengguna netizen budayawan seniman sejarawan sosiolog antropolog epidemiolog
    virolog arkeolog ilmuwan astronom klimatolog tokoh ulama pemuka imam kardinal uskup perdana kanselir raja ratu pangeran putri
    sultan pria wanita perempuan lelaki pemuda gadis orang sosok eksekutif supervisor komandan danramil dandim danlanud danlantamal
    prajurit personel petugas relawan ajudan menantu mertua lulusan alumnus jebolan mandor kontraktor arsitek notaris akuntan auditor inspektur kabareskrim
    wakabareskrim dirreskrimum dirreskrimsus dirlantas kasatlantas kasatpol waka waketum ketum kabinda kabais menteri`,
  roleModifiers: `wakil mantan eks bekas calon plt plh pjs pj penjabat pelaksana tugas harian staf khusus ahli utama umum senior
    muda madya purnawirawan almarhum almarhumah sang para utusan tim`,
  namelessRoles: `sumber pejabat orang warga netizen pengguna keluarga petugas personel pihak warganet masyarakat`,
  roleReach: 5,
  roleBreakers: ['meng', 'meny', 'mem', 'men', 'me', 'ber', 'di', 'ter'],
  organizationHeads: `pt cv ud pd perum perumda perusahaan bank badan lembaga kementerian kemenko kantor dinas direktorat ditjen
    dirjen komisi komite dewan mahkamah pengadilan kejaksaan kejari kejati kepolisian polda polres polrestabes polresta polsek kodam
    kodim korem satuan satgas gugus universitas univ institut sekolah smp sma smk sd politeknik fakultas akademi pondok pesantren
    rumah rs rsud rsup puskesmas klinik partai fraksi organisasi ormas asosiasi ikatan persatuan perhimpunan himpunan federasi
    konfederasi serikat gabungan forum koalisi aliansi jaringan yayasan pusat balai biro divisi bagian bidang seksi unit subdit
    desa kelurahan kecamatan kabupaten kota provinsi pemkab pemkot pemprov pemda panitia tim stasiun bandara pelabuhan toko
    hotel klub grup koperasi lsm lbh kedutaan konsulat majelis front gerakan komunitas paguyuban dusun kampung jalan`,
  organizationWords: `polri tni tbk group grup holding sekuritas asset management corporation corp inc ltd studio news media televisi
    center centre institute foundation association university bank securities research capital syariah utama nasional
    abadi makmur mandiri nusantara persada sejahtera sentosa`,
  groupNouns: `pemerintah rakyat pemprov pemkot pemkab pemda polisi kepolisian kejaksaan pengadilan perusahaan kementerian komisi lembaga
    badan bank partai fraksi koalisi organisasi asosiasi serikat panitia manajemen maskapai kampus universitas sekolah tim satgas
    kedutaan dewan parlemen istana kabinet militer tentara klub federasi perseroan penyelenggara`,
  institutionWords: `luar dalam negeri negara republik rakyat umum utama pusat daerah wilayah kota kabupaten provinsi hukum
    politik sosial ekonomi bisnis usaha dagang industri agama budaya pariwisata olahraga pemuda energi sumber daya mineral manusia
    alam lingkungan hidup kehutanan kelautan perikanan pangan tata ruang kerja tenaga desa tertinggal transmigrasi aparatur birokrasi
    informatika komunikasi digital teknologi informasi riset inovasi investasi modal ventura pasar saham dana pajak bea cukai
    anggaran fiskal moneter jasa asuransi konsumen perilaku pelaku strategis bidang divisi biro bagian seksi unit sub subdit komisi
    eksekutif operasional operasi pengawas penyidik pidana khusus reserse kriminal lalu lintas narkoba siber intelijen teror bencana
    banjir cuaca iklim gempa tsunami meteorologi klimatologi geofisika statistik survei geologi vulkanologi gunung api rumah sakit
    penyakit menular gizi obat makanan masyarakat madya pratama bina marga cipta karya hak asasi tinggi tengah agung konstitusi
    syariah islam katolik kristen hindu buddha ulama guru dosen dosen anak perempuan ibu tani buruh nelayan serikat juru bicara
    besar kuasa harian tugas pelaksana staf umum sekretariat jenderal inspektorat transportasi darat laut udara kereta api jalan tol
    kantor cabang hubungan antar antarlembaga internasional nasional regional global asia eropa afrika amerika corporate
    secretary communication public relations marketing sales manager director officer executive managing investor relation research
    analyst tresuri kredit ritel mikro komersial treasury teritorial tanaman tahunan penyegar perkebunan hortikultura peternakan agro
    badan unit gerakan militer angkatan darat rescue istimewa satlinmas jatanras subnit tim gabungan fakultas ilmu teknik kedokteran covid-19
    keperawatan psikologi filsafat sastra humas media humas pers edukasi kongres parlemen senat antikorupsi korupsi narkotika nuklir atom mata-mata bahasa seni
    elektronik konvensional logistik pangan urusan kecil menengah multimoda transformasi integrasi digitalisasi
    produksi konstruksi konservasi`,
  institutionForms: [
    { prefix: 'per', suffix: 'an' },
    { prefix: 'pe', suffix: 'an' },
    { prefix: 'ke', suffix: 'an' },
    { prefix: 'kemen', suffix: '' },
  ],
  places: `indonesia jawa barat timur tengah selatan utara tenggara sumatera sumatra kalimantan sulawesi papua maluku bali aceh
    sumut sumbar sumsel jabar jateng jatim kalbar kalsel kaltim kalteng kaltara sulsel sulut sulteng sultra sulbar ntt ntb malut
    diy dki jakarta banten riau kepulauan kepri jambi bengkulu lampung bangka belitung babel gorontalo yogyakarta bandung surabaya
    semarang medan makassar palembang denpasar bogor depok tangerang bekasi solo surakarta malang padang pekanbaru pontianak
    banjarmasin balikpapan samarinda manado kupang mataram ambon jayapura sorong manokwari kendari palu ternate cirebon tasikmalaya
    garut sukabumi cianjur karawang purwakarta indramayu majalengka kuningan banyumas cilacap tegal brebes pekalongan demak kudus
    jepara pati rembang blora klaten magelang boyolali sragen wonogiri kulonprogo bantul sleman gunungkidul kediri blitar madiun
    jember banyuwangi probolinggo pasuruan sidoarjo gresik lamongan tuban bojonegoro ngawi mojokerto jombang tulungagung lumajang
    amerika serikat as inggris prancis perancis jerman italia spanyol belanda belgia swiss swedia norwegia denmark finlandia rusia
    ukraina polandia yunani turki israel palestina gaza suriah irak iran yaman arab saudi qatar uea emirat kuwait mesir libya
    sudan ethiopia somalia nigeria kenya afrika china cina tiongkok jepang korea korut korsel taiwan hong kong india pakistan
    bangladesh afghanistan nepal myanmar thailand vietnam kamboja laos malaysia singapura filipina brunei timor leste australia
    selandia baru papua nugini kanada meksiko brasil argentina chile kolombia venezuela kuba peru portugal austria hungaria ceko
    rumania bulgaria serbia kroasia irlandia skotlandia wales eropa asia washington london paris berlin roma madrid moskow kiev
    kyiv beijing tokyo seoul pyongyang canberra manila bangkok hanoi yerusalem teheran baghdad damaskus riyadh ankara kairo
    brussel jenewa kualalumpur`,
  capitals: {
    washington: 'amerika serikat',
    london: 'inggris',
    paris: 'prancis',
    berlin: 'jerman',
    moskow: 'rusia',
    kiev: 'ukraina',
    kyiv: 'ukraina',
    beijing: 'china',
    tokyo: 'jepang',
    seoul: 'korea selatan',
    pyongyang: 'korea utara',
    'new delhi': 'india',
    islamabad: 'pakistan',
    canberra: 'australia',
    manila: 'filipina',
    bangkok: 'thailand',
    hanoi: 'vietnam',
    'kuala lumpur': 'malaysia',
    'tel aviv': 'israel',
    teheran: 'iran',
    baghdad: 'irak',
    damaskus: 'suriah',
    riyadh: 'arab saudi',
    ankara: 'turki',
    kairo: 'mesir',
  },
  media: `kompas, kompas.com, detik, detik.com, detikcom, tempo, tempo.co, antara, antara news, cnn, cnn indonesia, cnbc, cnbc indonesia,
    tribun, tribunnews, tribunnews.com, republika, okezone, sindonews, liputan6, liputan6.com, merdeka.com, idn times, kumparan, tirto, tirto.id,
    jawa pos, bisnis.com, kontan, medcom.id, metro tv, kompas tv, tvri, rri, suara.com, viva, jpnn, reuters, afp, ap, associated press, bbc,
    bloomberg, al jazeera, aljazeera, the guardian, the new york times, new york times, the washington post, washington post, the wall street journal,
    xinhua, kyodo, yonhap, the straits times, channel news asia, nikkei, the jakarta post, jakarta post, fox news, nbc, sky news, the sun, daily mail`,
  connectors: `dan untuk bagi atas serta of and for the`,
  coordinators: `dan serta`,
  particles: `bin binti van de der den von al el bint ibn da dos la`,
  nameSuffixes: `jr sr ii iii iv tbk`,
  neverNames: `yang dan di ke dari untuk dengan pada dalam tidak akan adalah juga oleh karena sebagai tersebut telah sudah bahwa ia dia
    beliau mereka kami kita saya aku anda kamu kalian atau bisa dapat ada lebih masih lalu saat para atas namun serta agar hingga
    antara itu ini menjadi seorang sebuah setelah sebelum belum harus bukan seperti jika kalau bila menurut menurutnya secara
    sementara sedangkan selain sehingga kemudian tetapi tapi meski meskipun walau walaupun padahal bahkan apalagi apabila ketika
    sejak selama sampai sambil seraya supaya bagi terkait soal tentang terhadap melalui hanya hal begitu demikian dikatakan ujar
    ujarnya kata katanya lanjut lanjutnya jelas jelasnya ungkap ungkapnya tambah tambahnya tutur tuturnya papar paparnya
    sebut sebutnya tegas tegasnya berdasarkan mengutip dikutip dilansir semua setiap banyak beberapa sejumlah seluruh sebagian
    apa siapa mengapa kenapa bagaimana kapan dimana mana berapa sekarang kini nanti kemarin besok tadi pagi siang sore malam
    senin selasa rabu kamis jumat sabtu minggu januari februari maret april mei juni juli agustus september oktober november
    desember wib wita wit pertama kedua ketiga satu dua tiga empat lima baca simak foto video tonton penulis editor sumber
    adapun hasilnya akibatnya selanjutnya sebelumnya sesudahnya akhirnya awalnya rencananya tujuannya misalnya contohnya artinya
    khususnya umumnya biasanya faktanya intinya dia pun hingga meskipun maka mari silakan ya tentu memang justru ternyata jadi
    pihaknya dirinya saja pun lah kah tanpa guna demi sekitar tahun bulan tanggal hari pukul jam persen rp usd per nomor no pasal
    ayat undang-undang uu pp perpres permen masing-masing lantas lagi sang si hingga usai seusai pasca pascapandemi`,
  aliasMarkers: `alias disapa dipanggil`,
  feminineNames: `siti sri dewi ani ari ayu putri ratna rina rini dian fitri nur nurul lestari wati yuni yulia indah mega
    maya sari ningsih retno tri susi susanti rita tuti titi lina lia nita nina novi eka fatimah aisyah ida
    veronica grace maria anna elisabeth angela diana sarah laura jessica`,
  masculineNames: `agus ahmad achmad akhmad muhammad mohammad mohamad muhamad moh andi budi bambang joko djoko hadi heru hendra hendri
    eko edi eddy edy edwin dedi dedy deddy didi dodi dody dadang asep ujang cecep iwan irwan irfan ismail ibrahim abdul abdullah
    abdurrahman ali umar usman hasan husein yusuf jusuf yahya zainal zulkifli arief arif aris adi aditya adhi anton antonius antoni
    andre andreas albertus benny bayu bagus cahyo catur dani daniel david denny dwi erick erwin fajar fadli fahri faisal ferry
    firman galih gatot guntur gunawan haryanto hendro henry herman hari imam indra jefri jeffry johan johannes yohanes
    christian kurniawan lukman luhut made ketut wayan nyoman gede mahfud mulyadi nanang nugroho oki pramono prasetyo puji
    purwanto rahmat rachmat ridwan rio rizal rizki rizky robert rudi rudy ryan santoso setiadi sigit slamet soleh sofyan
    subagyo sugeng suharto sujatmiko sukarno supriyadi surya susanto sutrisno suwandi syafruddin syahrul taufik teguh teddy tito tony
    untung wahyu wawan wibowo willy yanto yoga yudi yudhi yusril viktor victor vladimir john james michael donald joe kim lee`,
  pronouns: {
    ia: third,
    dia: third,
    beliau: third,
    dirinya: third,
    olehnya: third,
    mereka: { person: 3, number: 'plural', gender: null, impersonal: false },
    saya: { person: 1, number: 'singular', gender: null, impersonal: false },
    aku: { person: 1, number: 'singular', gender: null, impersonal: false },
    gue: { person: 1, number: 'singular', gender: null, impersonal: false },
    kami: { person: 1, number: 'plural', gender: null, impersonal: false },
    kita: { person: 1, number: 'plural', gender: null, impersonal: false },
    anda: { person: 2, number: 'singular', gender: null, impersonal: false },
    kamu: { person: 2, number: 'singular', gender: null, impersonal: false },
    pihaknya: { person: 3, number: 'plural', gender: null, impersonal: false },
  },
  enclitics: { nya: third, ku: { person: 1, number: 'singular', gender: null, impersonal: false } },
  emphatics: `sendiri pun juga sekalian lagi-lagi kembali`,
  relatives: `yang`,
  definites: `itu ini tersebut tadi sang`,
  indefinites: `seorang sebuah suatu salah satu beberapa sejumlah para banyak sebagian`,
  prepositions: `dari di ke hingga sampai menuju untuk bagi pada kepada dengan oleh asal bernama berinisial`,
  namedDocuments: ``,
  documentNouns: `beleid regulasi aturan ketentuan pedoman perpres permen uu data laporan survei jajak riset studi penelitian kajian hasil keterangan pernyataan rilis siaran dokumen surat
    putusan keputusan peraturan undang-undang rekomendasi catatan statistik arahan akun situs laman unggahan video rekaman pantauan
    informasi info berita artikel jurnal buku`,
};
