import type { DemoOrganisation } from '../shape.ts'

const both = ['fi', 'en'] as const
const finnish = ['fi'] as const

/** Parishes, associations and a company. All are made up and say so. */
export const organisations: readonly DemoOrganisation[] = [
  {
    key: 'ngo-families',
    sector: 'ngo',
    name: { fi: 'Vesijärven perheyhdistys (esimerkki)', en: 'Vesijärvi Families’ Association (example)' },
    municipality: '398',
    domain: 'vesijarvenperheet.example',
    languages: both,
  },
  {
    key: 'ngo-separation',
    sector: 'ngo',
    name: { fi: 'Erosta eteenpäin (esimerkki)', en: 'Onward from Separation (example)' },
    municipality: '398',
    domain: 'erostaeteenpain.example',
    languages: both,
  },
  {
    key: 'ngo-hartola',
    sector: 'ngo',
    name: { fi: 'Hartolan kylien perheet (esimerkki)' },
    municipality: '081',
    domain: 'hartolanperheet.example',
    languages: finnish,
  },
  {
    key: 'parish-lahti',
    sector: 'parish',
    name: { fi: 'Vesijärven seurakunta (esimerkki)', en: 'Vesijärvi Parish (example)' },
    municipality: '398',
    domain: 'vesijarvenseurakunta.example',
    languages: both,
  },
  {
    key: 'parish-paijanne',
    sector: 'parish',
    name: { fi: 'Päijänteen seurakunta (esimerkki)' },
    municipality: '016',
    domain: 'paijanteenseurakunta.example',
    languages: finnish,
  },
  {
    key: 'parish-itahame',
    sector: 'parish',
    name: { fi: 'Itä-Hämeen seurakunta (esimerkki)' },
    municipality: '111',
    domain: 'itahameenseurakunta.example',
    languages: finnish,
  },
  {
    key: 'parish-salpausselka',
    sector: 'parish',
    name: { fi: 'Salpausselän seurakunta (esimerkki)' },
    municipality: '098',
    domain: 'salpausselanseurakunta.example',
    languages: finnish,
  },
  {
    key: 'company-therapy',
    sector: 'company',
    name: { fi: 'Vesijärven Esimerkkiterapia Oy', en: 'Vesijärvi Example Therapy Ltd' },
    municipality: '398',
    domain: 'vesijarvenesimerkkiterapia.example',
    languages: both,
  },
]
