import type { AttributionData } from '../schema/attributionData';
import { cues } from './cues';
import { frames } from './frames';
import { morphology } from './morphology';
import { shapeExceptions, shapes, verbs, wordLists } from './wordClasses';

export const attributions: AttributionData = {
  morphology,
  cues,
  frames,
  words: wordLists,
  verbs,
  shapes,
  shapeExceptions,
  nounVerbs: '',
  nounMarkers: '',
  pronominals: '',
  examples: '',
  relational: '',
  surveys: '',
  contractible: '',
  freeRelatives: '',
  absoluteOpeners: '',
  lineLabels: `baca simak lihat tonton terkait video foto galeri infografis grafis sumber penulis editor pewarta reporter
    fotografer catatan update kabar terkini koreksi ralat opini analisis jajak pendapat langsung tanya jawab pertanyaan jawaban
    alamat telepon surel email kontak berita data fakta peringatan eksklusif`,
  predicatives: '',
  questionWords: 'kapan siapa berapa apa betapa',
  settingOpeners:
    'melalui lewat via saat ketika sewaktu tatkala usai seusai selepas setelah sesudah sebelum sembari sambil seraya kepada',
  looseComplementisers: 'jika kalau bila',
  afterwards: 'setelah sesudah usai seusai selepas',
  pluralEnding: '',
  singularEndings: [],
  participleEndings: [],
  amountWords: '',
  topicMarkers: 'tentang soal terkait mengenai perihal seputar atas terhadap',
  headFirst: true,
};
