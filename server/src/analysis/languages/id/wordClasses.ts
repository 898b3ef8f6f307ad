/** Indonesian words by class, for reading sources and clause borders. `_` joins the words of a phrase. */

import type { AttributionData } from '../schema/attributionData';

export const wordLists: AttributionData['words'] = {
  determiner:
    'para seorang sang si sejumlah beberapa sebuah salah_satu salah_seorang semua seluruh berbagai banyak sebagian setiap tiap kedua ketiga dua tiga empat lima',
  preposition: `di ke dari pada dalam dengan tanpa terhadap atas antara sejak sampai hingga melalui lewat bagi demi tentang
    soal terkait mengenai akibat berkat menjelang per guna perihal seputar sepanjang selama seusai usai selepas
    sekitar bersama secara sebagai selaku di_tengah di_sela di_sela-sela di_hadapan di_depan di_luar di_dalam di_antara
    di_bawah di_atas di_balik`,
  possessive: `dari milik asal bidang bagian alias bin binti van de von der al el selaku urusan khusus
    bernama berinisial berusia berumur bergelar berjuluk bermarga`,
  addressee: 'kepada ke_hadapan terhadap',
  agent: 'oleh',
  coordinator: 'dan atau serta maupun & sambil seraya sembari lalu',
  subordinator: `karena sebab lantaran ketika saat sewaktu tatkala jika kalau bila apabila manakala meski meskipun walau
    walaupun kendati sehingga hingga agar_supaya setelah sesudah sebelum sementara sedangkan padahal tetapi tapi
    melainkan namun selagi seandainya asalkan daripada seolah seolah-olah sebagaimana seperti usai seusai selepas
    begitu supaya agar akibat apakah bagaimana mengapa kenapa di_mana dimana sejak kemudian`,
  complementiser: 'bahwa bahwasanya bahwasannya',
  purpose: 'agar untuk supaya guna',
  auxiliary: `akan telah sudah sedang tengah bisa dapat mampu harus perlu wajib boleh pernah masih mau hendak mesti
    bakal baru sempat terus mulai makin semakin tetap turut ikut berani langsung lantas kerap sering
    berencana bermaksud adalah ialah merupakan yakni yaitu ada menjadi ternyata kian`,
  adverb: `juga pun lebih kembali lagi pula sebelumnya selanjutnya kemudian akhirnya lebih_lanjut lebih_jauh sendiri hanya
    justru bahkan memang saja sempat pernah tegas kuat keras secara_tegas dengan_tegas terus_terang singkat lanjut
    lantang lirih sekali sangat cukup terlebih antara_lain begitu sama_sekali berulang_kali
    beberapa_kali berkali-kali awalnya mulanya semula selalu segera malah malahan cuma sekadar sontak spontan jelas
    buru-buru blak-blakan terang-terangan gamblang lugas acap acapkali senantiasa seketika tiba-tiba lalu secara_terbuka
    secara_gamblang secara_khusus secara_terpisah secara_langsung secara_resmi secara_lugas secara_singkat secara_implisit
    secara_eksplisit secara_terang-terangan dengan_lantang dengan_jelas dengan_gamblang dengan_lugas dengan_bangga
    dengan_yakin dengan_singkat dengan_santai dengan_nada_tinggi`,
  negation: 'tidak belum bukan tak tanpa jangan bukannya tiada',
  pronoun: 'ia dia mereka kami kita saya aku beliau kamu anda dirinya pihaknya ia_sendiri',
  role: `presiden wapres menteri wamen menko gubernur wagub bupati wabup wali_kota walikota camat lurah kades kepala ketua
    wakil waketum waketua sekretaris sekjen sekda bendahara direktur dirut dirjen deputi asisten staf jubir juru_bicara
    humas kabid kabag kasi kadis kasubdit kasat kapolri kapolda kapolres kapolsek kapolresta kabareskrim karopenmas
    panglima komandan danrem dandim jenderal kolonel mayor letkol kapten inspektur komisaris ajun brigadir bripka aipda
    ipda iptu akp akbp kombes irjen brigjen komjen marsekal laksamana laksma marsda marsma mayjen letjen letda lettu
    pengguna pengendara pembeli penjual pekerja karyawan peneliti pengamat pakar ahli analis ekonom dosen profesor guru rektor dekan mahasiswa siswa pelajar dokter perawat
    bidan advokat pengacara kuasa_hukum jaksa hakim notaris penasihat aktivis politikus politisi anggota legislator
    senator koordinator manajer manager supervisor ceo cfo coo cto founder pendiri komisioner ketum pelatih kapten pemain
    penyerang gelandang bek kiper manajer_tim wasit atlet artis aktor aktris penyanyi musisi sutradara produser penulis
    wartawan jurnalis redaktur editor warga penduduk saksi korban pelaku tersangka terdakwa terpidana petani nelayan
    pedagang buruh sopir pengemudi penumpang pelanggan konsumen nasabah pengusaha investor pemilik pengelola tokoh ulama
    ustaz ustadz kiai kyai habib uskup pastor pendeta paus raja ratu pangeran sultan duta_besar dubes konsul diplomat
    utusan perwakilan wamenlu menlu menkeu mendagri menhan menkes menhub mendag mentan menpan menpora menag mensos
    mensesneg menaker menkominfo mendikbud menhut menlh menparekraf seskab kanwil kakanwil plt plh pj penjabat mantan
    eks calon bakal_calon chief president vice director head senior executive corporate manager lead komedian
    istri suami ayah ibu anak kakak adik paman orang_tua pria wanita perempuan lelaki laki-laki pemuda pemudi bocah
    kerabat keluarga tetangga teman rekan atasan bos majikan pengurus panitia relawan petugas penyidik penyelidik
    pimpinan pemimpin pejabat narasumber legenda mitra praktisi psikolog sosiolog epidemiolog sejarawan
    budayawan seniman pustakawan arkeolog kandidat capres cawapres pengasuh ajudan waka kasatgas kasatpol`,
  organization: `kementerian badan lembaga komisi dewan mahkamah pengadilan kejaksaan kepolisian polri polda polres polsek
    tni polisi pemerintah pemerintahan pemprov pemkot pemkab pemda dinas direktorat ditjen kantor kedutaan kedubes
    perusahaan pt cv bank universitas institut sekolah partai fraksi dpr dprd mpr dpd kpk bpk bps bmkg bnpb bpbd kpu
    bawaslu ojk bi bei mui nu muhammadiyah ormas organisasi asosiasi perhimpunan ikatan serikat federasi konfederasi
    yayasan koalisi aliansi komunitas kelompok tim satgas gugus_tugas unit pbb who nato asean uni_eropa bulog pln
    pertamina telkom manajemen klub puskesmas rumah_sakit rsud otoritas majelis panitia kongres senat parlemen
    kemenkes kemenkeu kemendagri kemenag kementan kemenhub kemnaker kemendikbud kemlu kemenlu kominfo kemenperin
    kejagung kejari kejati bareskrim istana kremlin gedung_putih pentagon negara pasukan angkatan basarnas
    imf bank_dunia fed`,
  document: `data laporan survei riset studi penelitian kajian hasil catatan dokumen keterangan pernyataan surat putusan
    keputusan peraturan perpres pp permen uu undang-undang pasal rilis siaran_pers laman situs website informasi
    jurnal buku artikel statistik sensus rekapitulasi dakwaan rekaman video unggahan cuitan pedoman perkiraan prakiraan
    jadwal aturan beleid regulasi ketentuan konstitusi hadis al-quran pantauan pengamatan penelusuran pemeriksaan hitungan perhitungan
    temuan publikasi kalkulasi analisis prediksi proyeksi ramalan jajak_pendapat polling indeks`,
  media: `media koran surat_kabar harian majalah tabloid televisi radio kantor_berita detik detikcom detiknews kompas
    kompas.com tempo tempo.co antara republika okezone sindonews tribun tribunnews liputan6 cnn cnbc bbc reuters
    afp ap bloomberg guardian xinhua kyodo yonhap aljazeera medcom kontan bisnis bisnis.com tirto kumparan merdeka
    jawapos viva inews idn_times suara instagram twitter facebook tiktok youtube`,
  vague: `warga pengunjung penonton pengamat pakar ahli pihak sejumlah_pihak banyak_pihak berbagai_pihak sebagian_kalangan kalangan publik masyarakat netizen warganet
    para_ahli para_pakar para_pengamat sejumlah_ahli orang banyak_orang sebagian_orang mitos sejumlah banyak beberapa
    sebagian para pengamat pakar salah_satu_dari salah_seorang laporan_terbaru kabar_terbaru`,
  anonymous: `sumber narasumber_anonim seorang_sumber seorang_pejabat sumber-sumber enggan_disebut enggan_disebutkan
    tidak_mau_disebut tak_mau_disebut tidak_mau_disebutkan tak_mau_disebutkan tidak_ingin_disebut tidak_ingin_disebutkan
    tak_ingin_disebut tak_ingin_disebutkan minta_dirahasiakan meminta_namanya_dirahasiakan anonim`,
  title: `dr drs dra ir prof h hj kh tgk mr mrs ms sdr tuan nyonya bapak ibu pak bu mas mbak bang kang gus
    sh mh se mm msi spd mpd mpsi mkes skm skom sip phd msc`,
  time: `senin selasa rabu kamis jumat jum'at sabtu minggu januari februari maret april mei juni juli agustus september
    oktober november desember kemarin besok lusa hari_ini hari_itu hari pagi siang sore malam pekan bulan tahun pukul
    wib wita wit tadi dini tanggal belum_lama_ini baru-baru_ini pekan_lalu bulan_lalu tahun_lalu minggu_lalu
    waktu_setempat saat_ini akhir_pekan kini`,
  relative: 'yang',
  pointer:
    'hal demikian pernyataan keterangan itu ini informasi imbauan kabar penjelasan permintaan harapan ungkapan tuntutan tudingan kritik pendapat pandangan kepastian pesan komentar usulan serupa senada sama',
  demonstrative: 'itu ini tersebut tadi nya',
  connective: `pertama khususnya misalnya contohnya intinya artinya namun sementara_itu selain_itu meski_demikian meski_begitu kendati_demikian walau_begitu walaupun_demikian
    meskipun_demikian akan_tetapi tetapi lebih_lanjut lebih_jauh di_sisi_lain di_satu_sisi oleh_karena_itu karena_itu
    oleh_sebab_itu untuk_itu maka_dari_itu dengan_demikian sebaliknya bahkan adapun lantas lalu kemudian selanjutnya
    sebelumnya apalagi terlebih terlebih_lagi tak_hanya_itu tidak_hanya_itu pasalnya sebab sayangnya akhirnya
    akibatnya hanya_saja begitu_juga demikian_pula senada dengan_begitu padahal jadi pun sementara di_samping_itu
    di_lain_pihak sedangkan kini dalam_kesempatan_yang_sama pada_kesempatan_yang_sama pada_kesempatan_itu
    dalam_kesempatan_itu di_kesempatan_yang_sama dalam_kesempatan_tersebut di_tempat_yang_sama`,
  occasion: `keterangan konferensi jumpa siaran keterangannya pernyataannya pernyataan wawancara rilis pidato pidatonya
    sambutannya sambutan rapat pertemuan acara diskusi webinar seminar sidang konferensi_pers jumpa_pers`,
  verb: `enggan ingin tahu muncul tiba datang pergi masuk keluar naik turun lahir tewas meninggal jatuh kena kalah menang tampil hadir hidup
    mati duduk punya berada`,
};

export const verbs = `baca buat beri(kan) bawa ambil cari dapat(kan) temu(i) hadap(i) jalan(kan) guna(kan) laku(kan) alami
  capai tambah naik(kan) turun(kan) tangkap tahan periksa siap(kan) bangun bantu buka tunggu simpan jual beli bayar terima
  panggil kirim serah(kan) masuk(i) tangan(i) kunjung(i) hadir(i) pimpin selesai(kan) lanjut(kan) jadi(kan) miliki`;

/** Prefixes by which an unlisted lower-case word is a verb. */
export const shapes: AttributionData['shapes'] = [
  { class: 'verb', prefix: 'mem', minimumLength: 7 },
  { class: 'verb', prefix: 'men', minimumLength: 6 },
  { class: 'verb', prefix: 'mel', minimumLength: 7 },
  { class: 'verb', prefix: 'mer', minimumLength: 7 },
  { class: 'verb', prefix: 'mew', minimumLength: 7 },
  { class: 'verb', prefix: 'di', minimumLength: 6 },
  { class: 'verb', prefix: 'ber', minimumLength: 6 },
  { class: 'verb', prefix: 'ter', minimumLength: 6 },
  { class: 'event', prefix: 'pen', suffix: 'an', minimumLength: 7 },
  { class: 'event', prefix: 'pem', suffix: 'an', minimumLength: 7 },
  { class: 'event', prefix: 'pel', suffix: 'an', minimumLength: 7 },
  { class: 'event', prefix: 'per', suffix: 'an', minimumLength: 7 },
  { class: 'event', prefix: 'ke', suffix: 'an', minimumLength: 8 },
  { class: 'event', suffix: 'nya', minimumLength: 7 },
];

export const shapeExceptions = `menit mental menara mentah menu memori member membran
  mereka meriah melati dinas divisi dinding diskon dinasti diri direksi direktur diplomat dialog diskusi digital disiplin
  dinamika diabetes dimensi dirinya diameter dirjen distrik dividen dosis berita berkas berlian bersama beras beragam
  berikut berkat berani bersih berat berbagai terhadap terkait tersebut tentang terang termasuk tertentu terbaru
  terbesar tertinggi terakhir terbuka terkini terdepan teroris terminal teritorial terapi ternyata terpadu tersendiri
  terlebih terus tersangka terdakwa terpidana perusahaan perempuan pertamina pemerintahan keuangan kesehatan
  kepolisian kejaksaan kementerian kelurahan kecamatan penelitian pertanian perikanan kehutanan perkebunan
  perhubungan perdagangan perindustrian pendidikan kebudayaan pertahanan keamanan kelautan perumahan pertemuan
  dirinya misalnya sebelumnya selanjutnya harusnya seharusnya sebaiknya sekiranya pihaknya`;
