import { describe, expect, it } from 'vitest';
import { packFor } from '../../../../server/src/analysis/languages';
import { datelineLength } from '../../../../server/src/analysis/structure/dateline';

describe('datelineLength', () => {
  it.each([
    ['id', 'JAKARTA, KOMPAS.com — Air naik.', 'JAKARTA, KOMPAS.com —', 'JAKARTA, KOMPAS.com —'],
    ['id', 'Demak: Air naik.', 'Demak:', ''],
    ['id', 'Demak: "Air naik," kata Sari.', 'Demak:', ''],
    ['id', 'JAKARTA - Air naik.', 'JAKARTA -', 'JAKARTA -'],
    ['id', 'Jakarta - Air naik.', 'Jakarta -', ''],
    ['id', 'Jakarta Timur Raya - Air naik.', 'Jakarta Timur Raya -', ''],
    ['id', 'Jakarta Timur Raya Besar - Air naik.', '', ''],
    ['id', 'Jakarta (ANTARA) - Air naik.', 'Jakarta (ANTARA) -', 'Jakarta (ANTARA) -'],
    ['id', 'TEMPO.CO, Jakarta - Air naik.', 'TEMPO.CO, Jakarta -', 'TEMPO.CO, Jakarta -'],
    ['id', 'detik.com — Air naik.', 'detik.com —', 'detik.com —'],
    ['id', 'KOMPAS.COM - DEMAK. Air naik.', 'KOMPAS.COM - DEMAK.', 'KOMPAS.COM - DEMAK.'],
    ['id', 'Jakarta, CNN Indonesia-Air naik.', 'Jakarta, CNN Indonesia-', 'Jakarta, CNN Indonesia-'],
    ['id', 'Jakarta, Desa Sukamaju-Air naik.', '', ''],
    ['id', 'Air naik - kata Sari.', '', ''],
    ['id', 'air naik - Sari', '', ''],
    ['id', 'Demak Jaya: air naik.', '', ''],
    ['id', 'Air naik di Demak: Sari', '', ''],
    ['id', 'Demak—Air naik.', 'Demak—', ''],
    ['id', 'DEMAK -- Air naik.', 'DEMAK --', 'DEMAK --'],
    ['id', 'DEMAK-Air naik.', '', ''],
    ['id', '- Air naik.', '', ''],
    [
      'id',
      'DEMAK, JAWA TENGAH, SENIN PAGI DI TIGA DUSUN ITU - Air naik.',
      'DEMAK, JAWA TENGAH, SENIN PAGI DI TIGA DUSUN ITU -',
      'DEMAK, JAWA TENGAH, SENIN PAGI DI TIGA DUSUN ITU -',
    ],
    ['en', 'WASHINGTON (AP) - It rained.', 'WASHINGTON (AP) -', 'WASHINGTON (AP) -'],
    [
      'en',
      'LONDON, March 4 (Reuters) - It rained.',
      'LONDON, March 4 (Reuters) -',
      'LONDON, March 4 (Reuters) -',
    ],
    ['en', 'Leeds: It rained.', 'Leeds:', ''],
    ['en', 'New York — It rained.', 'New York —', ''],
    ['en', 'It rained - again.', '', ''],
    ['en', 'LEEDS, England — It rained.', 'LEEDS, England —', 'LEEDS, England —'],
  ])('in %s, of %s: %j in the first paragraph, %j in others', (language, text, first, others) => {
    const { structure } = packFor(language)!;
    expect(text.slice(0, datelineLength(text, true, structure))).toBe(first);
    expect(text.slice(0, datelineLength(text, false, structure))).toBe(others);
  });
});
