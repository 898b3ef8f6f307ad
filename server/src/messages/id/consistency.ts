import type { consistencyRules as english } from '../en/consistency';

/** What the consistency rules say. Numbers and dates come formatted. */
export const consistencyRules: typeof english = {
  'consistency.weekday-date': {
    is: (date, day) => `${date} jatuh pada hari ${day}`,
    found: (date, day, printed) => `${date} jatuh pada hari ${day}, bukan ${printed}.`,
    impossible: (day, month, days) => `Tidak ada tanggal ${day}: ${month} hanya ${days} hari.`,
    replace: (day) => `Ganti nama hari menjadi “${day}”`,
    replaceDate: (date) => `Ganti tanggal menjadi “${date}”`,
  },
  'consistency.percent-change': {
    is: (from, to, change, inPoints) =>
      `Dari ${from} ke ${to} berubah ${change} ${inPoints ? 'poin' : 'persen'}`,
    found: (from, to, change, printed, inPoints) =>
      `Dari ${from} ke ${to} berubah ${change} ${inPoints ? 'poin' : 'persen'}, bukan ${printed}.`,
    replace: (value) => `Ganti angkanya menjadi ${value}`,
  },
  'consistency.sum': {
    is: (addition, result) => `${addition} = ${result}`,
    found: (addition, result, total) =>
      `Rincian tidak sama dengan jumlahnya: ${addition} = ${result}, bukan ${total}.`,
    shares: (addition, result) => `Jumlah bagian melebihi keseluruhan: ${addition} = ${result} persen.`,
  },
  'consistency.contradiction': {
    found: (here, there) => `Di sini “${here}”, sebelumnya “${there}”: besaran yang sama, angkanya berbeda.`,
  },
  'consistency.ratio': {
    isShare: (value) => `Itu sama dengan ${value} persen`,
    share: (value, printed) => `Itu sama dengan ${value} persen, bukan ${printed}.`,
    isMultiple: (value) => `Itu ${value} kali lipat`,
    multiple: (value, printed) => `Itu ${value} kali lipat, bukan ${printed} kali.`,
  },
  'consistency.age-year': {
    is: (born, then, younger, older) =>
      `Yang lahir tahun ${born} berusia ${younger} atau ${older} tahun pada ${then}`,
    found: (born, then, younger, older, age) =>
      `Yang lahir tahun ${born} berusia ${younger} atau ${older} tahun pada ${then}, bukan ${age}.`,
  },
  'consistency.headline-number': {
    is: (headline, body) => `Judul menyebut “${headline}”, isi artikel “${body}”`,
    found: (headline, body) => `Judul menyebut “${headline}”, isi artikel “${body}”.`,
  },
};
