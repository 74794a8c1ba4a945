import type { Coverage } from '../shape.ts'
import { at, each, wide } from '../spread.ts'
import { areas } from './places.ts'

/** The main place of each area, serving all of it. */
const perArea = areas.map((area) => area.municipalities.join('+'))
const mainPlaces = ['743', '301', '232', '005', '010']
const towns = [...mainPlaces, '408', '233', '145', '989', '846']

/** What each kind of service covers in Etelä-Pohjanmaa. Names and choices of place are ours. */
export const coverage: Coverage = {
  guidance: [
    wide({
      name: {
        fi: 'Etelä-Pohjanmaan perheiden palveluohjaus',
        en: 'Guidance for families in South Ostrobothnia',
      },
    }),
  ],
  'child-clinic': [each([...towns, '152+300', '934+403+052', 'jalasjarvi', 'nurmo'])],
  'maternity-clinic': [each(perArea)],
  'family-training': [at(mainPlaces)],
  'sexual-health': [at(mainPlaces)],
  doctor: [each(mainPlaces)],
  psychologist: [at(mainPlaces)],
  'speech-therapy': [
    at(mainPlaces),
    each(['743'], {
      by: 'company-therapy',
      name: { fi: 'Puheterapia, Lakeuden Esimerkkiterapia', en: 'Speech therapy, Lakeus Example Therapy' },
      access: 'self',
      free: false,
      cost: {
        fi: 'Maksat itse tai hyvinvointialueen palvelusetelillä.',
        en: 'You pay yourself or with a service voucher of the county.',
      },
    }),
  ],
  physiotherapy: [at(['743', '301'])],
  'occupational-therapy': [at(['743', '301'])],
  'nutrition-therapy': [at(['743'])],
  'child-rehab': [at(['743'])],
  'rehab-class': [at(['743', '232'])],
  'oral-health': [each(mainPlaces)],
  'mental-health': [at(mainPlaces)],
  'substance-services': [at(['743', '301', '232'])],
  'hal-clinic': [at(['743'])],
  'psychoedu-groups': [at(['743'])],
  'nepsy-coach': [
    at(['743', '301'], {
      localWords: { fi: ['nepsy', 'sujuva arki', 'keskittymätön lapsi'], en: ['nepsy'] },
    }),
  ],
  'child-psychiatry': [at(['743'])],
  'child-neurology': [at(['743'])],
  'specialised-care': [at(['743'])],
  'older-people': [at(['743'])],
  emergency: [wide()],

  ece: [each(towns)],
  'open-ece': [each(['743', '301'])],
  school: [each(towns)],
  'school-health': [at(mainPlaces)],
  'student-welfare/community': [at(mainPlaces)],
  'student-welfare/individual': [at(mainPlaces)],
  'school-psychiatric-nurse': [at(['743', '232'])],
  'youth-early': [at(['743'])],
  'youth-chat': [wide()],
  'sms-bot': [wide()],
  'youth-work': [each(['743', '301', '408'])],
  'outreach-youth': [each(['743', '232'])],
  'start-workshop': [each(['743', '233'])],
  leisure: [each(['743', '989'])],
  culture: [each(['743', '408'])],

  'drop-in-guidance': [each(['743', '301'])],
  'family-work': [wide()],
  'home-service': [wide()],
  'everyday-support': [wide()],
  'family-counselling': [at(['743', '301', '232'])],
  'family-social-work': [at(mainPlaces)],
  'social-guidance': [at(mainPlaces)],
  'support-family': [wide()],
  'child-welfare': [at(mainPlaces)],
  'disability-services': [at(['743', '232', '005'])],
  'family-law': [at(['743', '301'])],
  'supervised-contact': [at(['743'])],
  'family-mediation': [at(['743'])],
  'divorce-advice': [at(['743', '301'])],
  'couple-support': [at(['743'])],
  'church-counselling': [at(['743'], { by: 'parish-lakeus' })],
  'legal-advice': [at(['743'], { by: 'ngo-separation' })],
  'blended-family': [at(['743'], { by: 'ngo-separation' })],
  'violence-work': [wide()],
  ankkuri: [wide()],
  'immigrant-services': [each(['743'])],
  kela: [each(['743', '010'])],
  consultation: [wide()],

  'meeting-place': [each(['743', '301', '005', '010']), each(['232'], { by: 'ngo-suupohja' })],
  'family-cafe': [
    each(['743', 'jalasjarvi', '408']),
    each(['846'], { by: 'ngo-suupohja' }),
    each(['759'], {
      state: 'draft',
      name: { fi: 'Rukiintähkän perhekahvila', en: 'Rye Ear family café' },
    }),
  ],
  'parish-clubs': [each(['743', '301', '232', '005', '010'])],
  'ngo-activities': [each(['743']), each(['232'], { by: 'ngo-suupohja' })],
  'peer-groups': [each(['743'])],
  'family-school': [at(['743'])],
  'incredible-years': [at(['743', '301'])],
  'fathers-group': [each(['743'])],
  'divorce-group': [
    at(['743'], { by: 'ngo-separation' }),
    at(['300'], {
      by: 'ngo-separation',
      state: 'hidden',
      name: { fi: 'Kuutamosillan eroryhmä', en: 'Moonbridge separation group' },
    }),
  ],
  'girls-group': [each(['233'])],
}
