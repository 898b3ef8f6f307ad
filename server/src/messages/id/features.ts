import type { Messages } from '..';

export const features: Messages['features'] = {
  nobodyNamed: 'tidak ada yang disebut',
  wrongMark: 'Tanda keliru',
  madeOfIt: 'Pembacaan On Record',
  shouldBe: 'Seharusnya',
  codeLens: (statements, speakers, numbers, unsourced) =>
    [
      `${statements} pernyataan`,
      `${speakers} narasumber`,
      `${numbers} angka`,
      `${unsourced} tanpa sumber`,
    ].join(' · '),
  born: (years: string) => `lahir ${years}`,
  age: (years: string) => `berusia ${years} tahun`,
  attribute: 'Sebutkan siapa yang mengatakannya …',
  notAClaim: 'Bukan klaim …',
  needsNoSource: 'Tidak perlu sumber …',
  leaveAsItIs: 'Biarkan apa adanya …',
  curlyQuotes: 'Jadikan tanda kutip lengkung',
  straightQuotes: 'Jadikan tanda kutip lurus',
  writeAs: (number) => `Tulis sebagai ${number}`,
  checkingWorkspace: 'Memeriksa artikel',
  checkedWorkspace: (articles, findings) => `${articles} artikel diperiksa, ${findings} temuan`,
  cancelledWorkspace: (articles, findings) =>
    `Dibatalkan setelah ${articles} artikel, sejauh ini ${findings} temuan`,
  notRead: (files) => `${files} berkas tidak dapat dibaca`,
};
