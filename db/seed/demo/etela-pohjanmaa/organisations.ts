import type { DemoOrganisation } from '../shape.ts'

const both = ['fi', 'en'] as const
const finnish = ['fi'] as const

/** Parishes, associations and a company. All are made up and say so. */
export const organisations: readonly DemoOrganisation[] = [
  {
    key: 'ngo-families',
    sector: 'ngo',
    name: { fi: 'Lakeuden perheyhdistys (esimerkki)', en: 'Lakeus Families’ Association (example)' },
    municipality: '743',
    domain: 'lakeudenperheet.example',
    languages: both,
  },
  {
    key: 'ngo-suupohja',
    sector: 'ngo',
    name: { fi: 'Suupohjan vanhemmat (esimerkki)' },
    municipality: '232',
    domain: 'suupohjanvanhemmat.example',
    languages: finnish,
  },
  {
    key: 'ngo-separation',
    sector: 'ngo',
    name: { fi: 'Kaksi kotia -yhdistys (esimerkki)', en: 'Two Homes Association (example)' },
    municipality: '743',
    domain: 'kaksikotia.example',
    languages: both,
  },
  {
    key: 'parish-lakeus',
    sector: 'parish',
    name: { fi: 'Lakeuden seurakunta (esimerkki)', en: 'Lakeus Parish (example)' },
    municipality: '743',
    domain: 'lakeudenseurakunta.example',
    languages: both,
  },
  {
    key: 'parish-jik',
    sector: 'parish',
    name: { fi: 'Kyrönjokivarren seurakunta (esimerkki)' },
    municipality: '301',
    domain: 'kyronjokivarrenseurakunta.example',
    languages: finnish,
  },
  {
    key: 'parish-suupohja',
    sector: 'parish',
    name: { fi: 'Suupohjan seurakunta (esimerkki)' },
    municipality: '232',
    domain: 'suupohjanseurakunta.example',
    languages: finnish,
  },
  {
    key: 'parish-jarviseutu',
    sector: 'parish',
    name: { fi: 'Järviseudun seurakunta (esimerkki)' },
    municipality: '005',
    domain: 'jarviseudunseurakunta.example',
    languages: finnish,
  },
  {
    key: 'parish-kuusiokunnat',
    sector: 'parish',
    name: { fi: 'Kuusiokuntien seurakunta (esimerkki)' },
    municipality: '010',
    domain: 'kuusiokuntienseurakunta.example',
    languages: finnish,
  },
  {
    key: 'company-therapy',
    sector: 'company',
    name: { fi: 'Lakeuden Esimerkkiterapia Oy', en: 'Lakeus Example Therapy Ltd' },
    municipality: '743',
    domain: 'lakeudenesimerkkiterapia.example',
    languages: both,
  },
]
