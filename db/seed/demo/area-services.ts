import type { Presence } from '#capabilities/directory/domain/matrix.ts'
import type { Localized } from '#platform/text.ts'

/** How a kind of service stands in an area, where the area says so itself. Types as `key` or `key/variant`. */
export type AreaSays = {
  readonly county: string
  readonly areas: readonly string[]
  readonly type: string
  readonly presence: Presence
  readonly samePremises?: boolean
  /** The first of August this many years ahead. */
  readonly plannedIn?: number
  readonly because?: Localized
}
const pohjanmaa = ['south', 'middle', 'north']
const etelaPohjanmaa = ['lakeus', 'jik', 'suupohja', 'jarviseutu', 'kuusiokunnat']
const paijatHame = ['lahti', 'asikkala', 'hartola', 'heinola-sysma', 'south-west']

/**
 * What 27 workers of Päijät-Häme answered in the survey of the pilots, laid over its five areas as evenly as five can
 * show it: clinics fixed and at some places also coming in; counselling, social work and home service both; psychologist
 * fixed; psychiatry coming in; child welfare nine to five fixed; the school coming in; meeting place and peers fixed.
 * @source R41
 */
const survey: readonly AreaSays[] = [
  ...['maternity-clinic', 'child-clinic'].flatMap((type): AreaSays[] => [
    { county: '09', areas: paijatHame.slice(0, 4), type, presence: 'fixed', samePremises: true },
    { county: '09', areas: paijatHame.slice(4), type, presence: 'both', samePremises: true },
  ]),
  ...['family-counselling', 'family-social-work', 'social-guidance', 'home-service'].map(
    (type): AreaSays => ({
      county: '09',
      areas: paijatHame,
      type,
      presence: 'both',
    }),
  ),
  { county: '09', areas: paijatHame, type: 'psychologist', presence: 'fixed', samePremises: true },
  { county: '09', areas: paijatHame, type: 'child-psychiatry', presence: 'outreach' },
  { county: '09', areas: paijatHame.slice(0, 3), type: 'child-welfare', presence: 'fixed' },
  { county: '09', areas: paijatHame.slice(3), type: 'child-welfare', presence: 'outreach' },
  { county: '09', areas: paijatHame, type: 'school', presence: 'outreach' },
  ...['meeting-place', 'peer-groups'].map((type): AreaSays => ({
    county: '09',
    areas: paijatHame,
    type,
    presence: 'fixed',
    samePremises: true,
  })),
]

export const areaSays: readonly AreaSays[] = [
  ...survey,

  { county: '17', areas: pohjanmaa, type: 'family-counselling', presence: 'both', samePremises: true },
  { county: '17', areas: ['middle'], type: 'child-psychiatry', presence: 'fixed', samePremises: false },
  { county: '17', areas: ['south', 'north'], type: 'child-psychiatry', presence: 'outreach' },
  {
    county: '17',
    areas: ['south'],
    type: 'rehab-class',
    presence: 'none',
    plannedIn: 1,
    because: {
      fi: 'Luokalle ei ole vielä tilaa. Lapset käyvät Vaasan luokkaa.',
      sv: 'Det finns ännu inte lokaler för klassen. Barnen går i klassen i Vasa.',
      en: 'There is no room for the class yet. Children attend the one in Vaasa.',
    },
  },
  {
    county: '17',
    areas: ['south'],
    type: 'youth-early',
    presence: 'none',
    plannedIn: 2,
    because: {
      fi: 'Työntekijää haetaan. Sitä ennen nuoret saavat apua koulusta ja etänä.',
      sv: 'En arbetare söks. Innan dess får unga hjälp i skolan och på distans.',
      en: 'A worker is being sought. Until then young people get help at school and online.',
    },
  },
  {
    county: '17',
    areas: ['south', 'north'],
    type: 'nutrition-therapy',
    presence: 'none',
    because: {
      fi: 'Yksi terapeutti palvelee koko aluetta Vaasasta ja videolla.',
      sv: 'En terapeut betjänar hela området från Vasa och på video.',
      en: 'One therapist serves the whole county from Vaasa and by video.',
    },
  },

  { county: '16', areas: ['lakeus'], type: 'child-psychiatry', presence: 'fixed' },
  { county: '16', areas: etelaPohjanmaa.slice(1), type: 'child-psychiatry', presence: 'outreach' },
  { county: '16', areas: etelaPohjanmaa, type: 'family-social-work', presence: 'both' },
  {
    county: '16',
    areas: ['jarviseutu', 'kuusiokunnat'],
    type: 'psychologist',
    presence: 'none',
    plannedIn: 1,
    because: {
      fi: 'Virka on auki. Psykologi käy sovittuina päivinä Seinäjoelta.',
      sv: 'Tjänsten är ledig. Psykologen kommer från Seinäjoki på avtalade dagar.',
      en: 'The post is open. The psychologist comes from Seinäjoki on agreed days.',
    },
  },
]

/** Whether school health and student welfare are part of an area's centre, where it is not plain cooperation. @source R11 */
export const schoolsSay: readonly {
  readonly county: string
  readonly area: string
  readonly schoolHealth: 'part' | 'cooperation'
  readonly studentWelfare: 'part' | 'cooperation'
  readonly words: Localized
}[] = [
  {
    county: '17',
    area: 'middle',
    schoolHealth: 'part',
    studentWelfare: 'cooperation',
    words: {
      fi: 'Kouluterveydenhoitaja on perhekeskuksen työntekijä. Kuraattori ja psykologi tapaavat perhekeskuksen joka kuukausi.',
      sv: 'Skolhälsovårdaren arbetar vid familjecentret. Kuratorn och psykologen träffar familjecentret varje månad.',
      en: 'The school nurse works at the family centre. The counsellor and the psychologist meet the centre every month.',
    },
  },
  {
    county: '17',
    area: 'north',
    schoolHealth: 'cooperation',
    studentWelfare: 'cooperation',
    words: {
      fi: 'Koulun väki soittaa perhekeskukseen, kun asia koskee koko perhettä.',
      sv: 'Skolans personal ringer familjecentret när saken gäller hela familjen.',
      en: 'The school calls the family centre when the matter concerns the whole family.',
    },
  },
  {
    county: '16',
    area: 'lakeus',
    schoolHealth: 'part',
    studentWelfare: 'part',
    words: {
      fi: 'Opiskeluhuolto kuuluu perhekeskukseen ja toimii kouluilla.',
      sv: 'Elevvården hör till familjecentret och arbetar i skolorna.',
      en: 'Student welfare belongs to the family centre and works at the schools.',
    },
  },
  {
    county: '09',
    area: 'lahti',
    schoolHealth: 'part',
    studentWelfare: 'cooperation',
    words: {
      fi: 'Monitoimitalo Jalossa koulu, neuvola ja perhekeskus ovat saman katon alla.',
      sv: 'I aktivitetshuset Jalo finns skolan, rådgivningen och familjecentret under samma tak.',
      en: 'At Jalo the school, the clinic and the family centre are under one roof.',
    },
  },
]
