import type { LanguagePack } from '../languagePack';
import { attributions } from './attributions';
import { names } from './names';
import { consistency } from './consistency';
import { numbers } from './numbers';
import { sourcing } from './sourcing';
import { structure } from './structure';

const commonWords = new Set(
  `yang dan di ke dari untuk dengan pada dalam tidak akan adalah juga oleh karena sebagai tersebut telah sudah bahwa
   kata ia dia mereka kami kita saya atau bisa dapat ada lebih masih lalu saat para atas namun serta agar hingga antara
   itu ini menjadi seorang sebuah setelah sebelum belum harus bukan seperti jika menurut secara`.split(/\s+/),
);

/** Indonesian. */
export const indonesian: LanguagePack = {
  tag: 'id',
  commonWords,
  structure,
  attributions,
  names,
  numbers,
  consistency,
  sourcing,
};
