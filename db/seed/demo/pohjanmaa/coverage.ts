import type { Coverage } from '../shape.ts'
import { at, each, wide } from '../spread.ts'
import { areas } from './places.ts'

/** Vaasa's area first: it is where most of the county lives. */
const byPopulation = ['middle', 'north', 'south'].flatMap((key) => areas.filter((area) => area.key === key))
const everyMunicipality = byPopulation.flatMap((area) => area.municipalities)
const outsideVaasa = everyMunicipality.filter((code) => code !== '905')
/** One in each area, at its main place, for all of the area. */
const perArea = byPopulation.map((area) => area.municipalities.join('+'))
/** The larger family centres (R46). */
const larger = ['905', '598', '545']

/** What each kind of service covers in Pohjanmaa. Names and choices of place are ours. */
export const coverage: Coverage = {
  guidance: [
    wide({
      name: {
        fi: 'Pohjanmaan perheiden palveluohjaus',
        sv: 'Servicehandledningen för familjer i Österbotten',
        en: 'Guidance for families in Ostrobothnia',
      },
      localWords: { fi: ['digi-aspa', 'aspa', 'pyydä apua'], sv: ['digi-aspa', 'be om hjälp'] },
    }),
  ],
  'child-clinic': [
    each(['905'], {
      name: { fi: 'Vaasan keskustan neuvola', sv: 'Centrums rådgivning i Vasa', en: 'Vaasa centre clinic' },
    }),
    each([...outsideVaasa, 'vahakyro', 'oravainen']),
  ],
  // Births are too few for a maternity clinic everywhere: neighbours share one (R46).
  'maternity-clinic': [each(['905+499+399', '598+599+440', '545+280', '287+231', '893+288', '946', '475'])],
  'family-training': [each(perArea)],
  'sexual-health': [at(larger)],
  doctor: [each(['905', '598', '545+280', '499', '287+231'])],
  psychologist: [at(larger)],
  'speech-therapy': [
    at([...larger, '287', '946']),
    each(['905'], {
      by: 'company-therapy',
      name: {
        fi: 'Puheterapia, Rannikon Esimerkkiterapia',
        sv: 'Talterapi, Kustens Exempelterapi',
        en: 'Speech therapy, Coastal Example Therapy',
      },
      access: 'self',
      free: false,
      cost: {
        fi: 'Maksat itse tai hyvinvointialueen palvelusetelillä.',
        sv: 'Du betalar själv eller med välfärdsområdets servicesedel.',
        en: 'You pay yourself or with a service voucher of the county.',
      },
    }),
  ],
  physiotherapy: [at(larger)],
  'occupational-therapy': [at(larger)],
  'nutrition-therapy': [at(['905'])],
  'child-rehab': [at(larger)],
  'rehab-class': [at(['905', '598'])],
  'oral-health': [each(['905', '598+440', '545+280', '499', '287+231'])],
  'mental-health': [each(perArea)],
  'substance-services': [at(larger)],
  'hal-clinic': [at(['905'])],
  'psychoedu-groups': [at(['905', '598'])],
  'nepsy-coach': [at(larger)],
  'child-psychiatry': [at(['905'])],
  'child-neurology': [at(['905'])],
  'specialised-care': [at(['905'])],
  'older-people': [at(['905'])],
  emergency: [wide()],

  ece: [each(everyMunicipality)],
  'open-ece': [each(['905', '598', '499', '545'])],
  school: [each(everyMunicipality)],
  'school-health': [each(perArea)],
  'student-welfare/community': [each(perArea)],
  'student-welfare/individual': [each(perArea)],
  'school-psychiatric-nurse': [at(['905', '598', '545'])],
  'youth-early': [at(['905', '598'])],
  'youth-chat': [
    wide({
      name: { fi: 'Zoturi, nuorten chat', sv: 'Zoturi, chatt för unga', en: 'Zoturi, chat for young people' },
      localWords: { fi: ['zoturi'], sv: ['zoturi'], en: ['zoturi'] },
    }),
  ],
  'sms-bot': [
    wide({
      name: {
        fi: 'Annie Bot, tekstiviesti opiskelijalle',
        sv: 'Annie Bot, textmeddelande till studerande',
        en: 'Annie Bot, text messages for students',
      },
      localWords: { fi: ['annie', 'annie bot'], sv: ['annie', 'annie bot'], en: ['annie', 'annie bot'] },
    }),
  ],
  'youth-work': [each(['905', '598', '499', '545', '287', '946'])],
  'outreach-youth': [each(['905', '598+440+599', '545+280'])],
  'start-workshop': [each(['905', '598'])],
  leisure: [each(['905', '598', '499', '545'])],
  culture: [each(['905', '598', '287'])],

  'drop-in-guidance': [each(perArea)],
  'family-work': [wide()],
  'home-service': [wide()],
  'everyday-support': [wide()],
  'family-counselling': [at(larger)],
  'family-social-work': [each(perArea)],
  'social-guidance': [at(['905', '598', '545', '287'])],
  'support-family': [wide()],
  'child-welfare': [at(larger)],
  'disability-services': [at(larger)],
  'family-law': [at(larger)],
  'supervised-contact': [at(['905', '598'])],
  'family-mediation': [at(larger)],
  'divorce-advice': [at(larger)],
  'couple-support': [
    at(['905']),
    at(['905'], {
      by: 'parish-vaasa-counselling',
      name: { fi: 'Parisuhteen tuki, seurakunnat', sv: 'Stöd för parförhållandet, församlingarna' },
      free: true,
      cost: { fi: 'Palvelu on maksuton.', sv: 'Tjänsten är avgiftsfri.' },
    }),
  ],
  'church-counselling': [at(['905'], { by: 'parish-vaasa-counselling' })],
  'legal-advice': [at(['905'], { by: 'ngo-separation' })],
  'blended-family': [at(['905'], { by: 'ngo-separation' })],
  'violence-work': [
    wide(),
    wide({
      by: 'ngo-shelter',
      name: {
        fi: 'Majakan avopalvelu ja turvakoti',
        sv: 'Fyrens öppna tjänster och skyddshem',
        en: 'Lighthouse support and shelter',
      },
      modes: ['phone', 'remote', 'home'],
      localWords: { fi: ['turvakoti'], sv: ['skyddshem'], en: ['shelter'] },
    }),
  ],
  ankkuri: [wide()],
  'immigrant-services': [each(['905+499', '598+440+599', '545+280+287+231'])],
  kela: [
    each(['905', '598']),
    each(['545'], {
      name: { fi: 'Kela Närpiössä', sv: 'FPA i Närpes', en: 'Kela in Närpes' },
      note: {
        fi: 'Kela on paikalla yhtenä päivänä viikossa. Varaa aika ennen kuin tulet.',
        sv: 'FPA är på plats en dag i veckan. Boka tid innan du kommer.',
        en: 'Kela is here one day a week. Book a time before you come.',
      },
    }),
  ],
  consultation: [wide()],

  'meeting-place': [
    each(['905', 'vahakyro', '499', '946']),
    each(['598', '893'], { by: 'ngo-jakobstad' }),
    each(['545'], { by: 'ngo-narpes' }),
    each(['287']),
  ],
  'family-cafe': [
    each(['905', '499', '399']),
    each(['598', '599'], { by: 'ngo-jakobstad' }),
    each(['545'], { by: 'ngo-narpes' }),
    each(['280'], { by: 'ngo-korsnas', name: { sv: 'Korsnäs familjecafé' } }),
    each(['vahakyro'], { by: 'ngo-vahakyro', name: { fi: 'Vähänkyrön perheiden tupa' } }),
    each(['280'], {
      state: 'draft',
      name: { fi: 'Merikotkan vauvakahvila', sv: 'Havsörnens babycafé', en: 'Sea Eagle baby café' },
    }),
  ],
  'parish-clubs': [
    each(['905', 'vahakyro'], { by: 'parish-vaasa' }),
    each(['905', '499'], { by: 'parish-vasa' }),
    each(['545', '280'], { by: 'parish-narpes' }),
    each(['287'], { by: 'parish-kristiina' }),
    each(['598', '440'], { by: 'parish-jakobstad' }),
    each(['598'], { by: 'parish-pietarsaari' }),
  ],
  'ngo-activities': [
    each(['905']),
    each(['598'], { by: 'ngo-jakobstad' }),
    each(['545'], { by: 'ngo-narpes' }),
    each(['vahakyro'], { by: 'ngo-vahakyro', name: { fi: 'Vähänkyrön vanhempainyhdistyksen toiminta' } }),
  ],
  'peer-groups': [each(['905']), each(['598'], { by: 'ngo-jakobstad' })],
  'family-school': [at(['905'])],
  'incredible-years': [at(['905', '598'])],
  'fathers-group': [
    each(['905']),
    each(['598'], { by: 'ngo-jakobstad' }),
    each(['231'], {
      state: 'hidden',
      name: { fi: 'Sumutorven isäryhmä', sv: 'Mistlurens pappagrupp', en: 'Foghorn fathers’ group' },
    }),
  ],
  'divorce-group': [at(['905'], { by: 'ngo-separation' })],
  'girls-group': [each(['905', '399'])],
}
