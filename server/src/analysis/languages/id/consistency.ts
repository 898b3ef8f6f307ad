import type { ConsistencyData } from '../schema/consistencyData';

export const consistency: ConsistencyData = {
  partsFollow:
    'yakni | yaitu | terdiri dari | terdiri atas | meliputi | masing-masing | dengan rincian | rinciannya | dibagi',
  partsLeftOut:
    'antara lain | di antaranya | termasuk | seperti | misalnya | contohnya | salah satunya | sebagian | terutama | sisanya | lainnya | selain | dan lain-lain | dll | sebagiannya | selebihnya',
  one: 'seorang sebuah seekor satu seunit selembar',
  survey:
    'survei responden jajak poling polling suara pemilih setuju menjawab memilih puas survey kuesioner mendukung menolak',
  severalAnswers:
    'lebih dari satu | beberapa jawaban | jawaban ganda | boleh memilih | tumpang tindih | mantan | masing-masing kelompok | laki-laki | perempuan',
  or: 'atau alias setara',
  and: 'dan serta',
  of: 'dari',
  update:
    'bertambah menjadi | bertambah | berkurang | naik | turun | meningkat | menurun | sebelumnya | semula | awalnya | mulanya | sementara | terbaru | kini | terakhir | total | keseluruhan | tambahan | lagi | baru | target | ditargetkan | rencana | direncanakan | diperkirakan | dari sebelumnya | tahun lalu | bulan lalu | kemarin | sejauh ini | lainnya | masing-masing | per | setiap | tiap | dibandingkan | sedangkan | sisanya | antara lain | di antaranya | termasuk | bukan | keliru | salah | koreksi | diralat | ralat | klarifikasi | membantah | klaim | versi | menurut data lain | sebaliknya | akan | bakal | hingga | sampai | maksimal | minimal | plus | ditambah',
  born: 'lahir kelahiran dilahirkan',
  died: 'meninggal wafat tewas mangkat berpulang',
  death: 'tewas tewaskan meninggal menewaskan wafat jenazah kematian merenggut nyawa gugur',
  changeNouns:
    'kenaikan peningkatan pertumbuhan lonjakan penambahan penurunan pengurangan kemerosotan penyusutan pemotongan pemangkasan',
  complements:
    'laki-laki perempuan | pria wanita | pria perempuan | lelaki perempuan | putra putri | hidup meninggal',
  another: 'kedua ketiga keempat lain lainnya berbeda terpisah berikutnya susulan',
  function:
    'yang dan di ke dari untuk dengan pada dalam tidak akan adalah juga oleh karena sebagai tersebut telah sudah bahwa kata ia dia mereka kami kita saya atau bisa dapat ada lebih masih lalu saat para atas namun serta agar hingga antara itu ini menjadi seorang sebuah setelah sebelum belum harus bukan seperti jika menurut secara ujar ujarnya katanya mengatakan menyebut menyatakan tutur terang jelas ungkap orang buah unit sekitar sebanyak mencapai jumlah hari tahun bulan lain hal kali senilai sebesar seluas juga pihak warga kepada wartawan persen total sementara tercatat saja hanya kini terjadi terdapat melalui',
};
