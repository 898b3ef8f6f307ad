import { guidePictures } from './support/guidePictures';

describe('pictures of the guide in Indonesian', () => {
  guidePictures({
    language: 'id',
    sample: 'banjir-demak.article',
    article: 'tanggul.article',
    initials: 'RK',
    verified: ['350 karung pasir', '15 meter'],
    disputed: '"jauh lebih cepat"',
    noted: ['Rp3 miliar', 'Angka BPBD atau Bappeda? Minta buletin tahun lalu.'],
    edit: ['350', '530'],
  });
});
