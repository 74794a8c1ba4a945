import type { Text3 } from '#platform/text.ts'
import type { LimitRule } from './limits.ts'

const words = (fi: string, sv: string, en: string): Text3 => ({ fi, sv, en })

const socialWelfare = (section: string): Text3 =>
  words(
    `Sosiaalihuoltolaki ${section} §`,
    `Socialvårdslagen ${section} §`,
    `Social Welfare Act, section ${section}`,
  )
const healthCare = (section: string): Text3 =>
  words(
    `Terveydenhuoltolaki ${section} §`,
    `Hälso- och sjukvårdslagen ${section} §`,
    `Health Care Act, section ${section}`,
  )
const studentWelfare = words(
  'Oppilas- ja opiskelijahuoltolaki 15 §',
  'Lagen om elev- och studerandevård 15 §',
  'Student Welfare Act, section 15',
)

const contact = words('yhteydenoton päivä', 'dagen för kontakten', 'the day of the contact')
const asked = words(
  'päivä, jona oppilas pyysi keskustelua',
  'dagen då eleven bad om ett samtal',
  'the day on which the pupil asked for a talk',
)
const judged = words(
  'päivä, jona hoidon tarve arvioitiin',
  'dagen då vårdbehovet bedömdes',
  'the day on which the need of care was assessed',
)
const referred = words(
  'päivä, jona lähete saapui',
  'dagen då remissen kom',
  'the day on which the referral arrived',
)
const found = words(
  'päivä, jona tarve todettiin',
  'dagen då behovet konstaterades',
  'the day on which the need was found',
)

const careGiven = words('Hoito on alkanut', 'Vården har inletts', 'Care has begun')
const careForFamily = words('Hoito alkaa', 'Vården inleds', 'Care begins')
const assessed = words(
  'Tutkimukset ja erikoislääkärin arvio on tehty',
  'Undersökningarna och specialistläkarens bedömning är gjorda',
  'Tests and the specialist’s assessment have been done',
)
const assessedForFamily = words(
  'Tutkimukset ja erikoislääkärin arvio on tehty',
  'Undersökningarna och specialistläkarens bedömning är gjorda',
  'Tests and the specialist’s assessment are done',
)

/**
 * The limits that are first known where a family is walked along with; those of a matter that becomes pending stand with help
 * requests and join them in limit-rules.ts. A limit that changes gets an end day and a new line, never another number.
 * @source ADR-0042
 */
export const ownLimitRules: readonly LimitRule[] = [
  {
    code: 'D1',
    area: 'social',
    of: 'everyone',
    count: { kind: 'at-once' },
    validFrom: '2015-04-01',
    validTo: null,
    source: socialWelfare('36'),
    what: words(
      'Kiireellisen avun tarve on arvioitu',
      'Behovet av brådskande hjälp har bedömts',
      'The need of urgent help has been judged',
    ),
    from: contact,
    toFamily: words(
      'Arvioimme, tarvitsetteko apua heti',
      'Vi bedömer om ni behöver hjälp genast',
      'We judge whether you need help at once',
    ),
    isSourced: true,
  },
  {
    code: 'D2',
    area: 'social',
    of: 'everyone',
    count: { kind: 'no-number' },
    validFrom: '2015-04-01',
    validTo: null,
    source: socialWelfare('36'),
    what: words(
      'Palvelutarpeen arviointi aloitetaan viipymättä ja tehdään ilman aiheetonta viivytystä',
      'Bedömningen av servicebehovet inleds utan dröjsmål och görs utan ogrundat dröjsmål',
      'The assessment of service needs begins without delay and is done without undue delay',
    ),
    from: contact,
    toFamily: words(
      'Arviointi alkaa viipymättä',
      'Bedömningen inleds utan dröjsmål',
      'The assessment begins without delay',
    ),
    isSourced: true,
  },
  {
    code: 'D8',
    area: 'social',
    of: 'everyone',
    count: { kind: 'months', count: 3 },
    validFrom: '2015-04-01',
    validTo: null,
    source: socialWelfare('45'),
    what: words(
      'Sosiaalihuollon päätös on toimeenpantu',
      'Socialvårdens beslut har verkställts',
      'The decision of social welfare has been carried out',
    ),
    from: words(
      'päivä, jona asia tuli vireille',
      'dagen då ärendet inleddes',
      'the day on which the matter became pending',
    ),
    toFamily: words(
      'Apu, josta on päätetty, alkaa',
      'Hjälpen som beslutet gäller börjar',
      'The help that was decided on begins',
    ),
    isSourced: false,
  },
  {
    code: 'D9',
    area: 'student-welfare',
    of: 'everyone',
    count: { kind: 'school-days', count: 7 },
    validFrom: '2014-08-01',
    validTo: null,
    source: studentWelfare,
    what: words(
      'Psykologi tai kuraattori on keskustellut oppilaan kanssa',
      'Psykologen eller kuratorn har talat med eleven',
      'The psychologist or curator has talked with the pupil',
    ),
    from: asked,
    toFamily: words(
      'Koulun psykologi tai kuraattori keskustelee',
      'Skolans psykolog eller kurator samtalar',
      'The school’s psychologist or curator talks with you',
    ),
    isSourced: true,
  },
  {
    code: 'D9-urgent',
    area: 'student-welfare',
    of: 'everyone',
    count: { kind: 'school-days', count: 1 },
    validFrom: '2014-08-01',
    validTo: null,
    source: studentWelfare,
    what: words(
      'Kiireellinen keskustelu psykologin tai kuraattorin kanssa on käyty',
      'Det brådskande samtalet med psykologen eller kuratorn har hållits',
      'The urgent talk with the psychologist or curator has taken place',
    ),
    from: asked,
    toFamily: words(
      'Koulun psykologi tai kuraattori keskustelee heti',
      'Skolans psykolog eller kurator samtalar genast',
      'The school’s psychologist or curator talks with you at once',
    ),
    isSourced: true,
  },
  {
    code: 'D11',
    area: 'health',
    of: 'under-23',
    count: { kind: 'days', count: 14 },
    validFrom: '2023-09-01',
    validTo: null,
    source: healthCare('51'),
    what: words(
      'Kiireetön perusterveydenhuollon hoito on alkanut (alle 23-vuotias)',
      'Den icke-brådskande primärvården har inletts (under 23 år)',
      'Non-urgent primary care has begun (under 23)',
    ),
    from: judged,
    toFamily: careForFamily,
    isSourced: false,
  },
  {
    code: 'D12',
    area: 'health',
    of: '23-or-over',
    count: { kind: 'days', count: 14 },
    validFrom: '2023-09-01',
    validTo: '2024-12-31',
    source: healthCare('51'),
    what: words(
      'Kiireetön perusterveydenhuollon hoito on alkanut (23 vuotta täyttänyt)',
      'Den icke-brådskande primärvården har inletts (23 år fyllda)',
      'Non-urgent primary care has begun (23 or over)',
    ),
    from: judged,
    toFamily: careForFamily,
    isSourced: false,
  },
  {
    code: 'D12',
    area: 'health',
    of: '23-or-over',
    count: { kind: 'months', count: 3 },
    validFrom: '2025-01-01',
    validTo: null,
    source: healthCare('51'),
    what: words(
      'Kiireetön perusterveydenhuollon hoito on alkanut (23 vuotta täyttänyt)',
      'Den icke-brådskande primärvården har inletts (23 år fyllda)',
      'Non-urgent primary care has begun (23 or over)',
    ),
    from: judged,
    toFamily: careForFamily,
    isSourced: true,
  },
  {
    code: 'D13',
    area: 'health',
    of: 'everyone',
    count: { kind: 'months', count: 3 },
    validFrom: '2011-05-01',
    validTo: null,
    source: healthCare('51'),
    what: words(
      'Tarkastus, neuvonta, todistus tai rokotus on annettu, jollei suunnitelma sano muuta',
      'Kontrollen, rådgivningen, intyget eller vaccinationen är given, om planen inte säger annat',
      'The check-up, advice, certificate or vaccination has been given, unless the plan says otherwise',
    ),
    from: judged,
    toFamily: words(
      'Tarkastus tai neuvonta on pidetty',
      'Kontrollen eller rådgivningen är given',
      'The check-up or advice is given',
    ),
    isSourced: true,
  },
  {
    code: 'D14',
    area: 'health',
    of: 'under-23',
    count: { kind: 'months', count: 3 },
    validFrom: '2024-11-01',
    validTo: null,
    source: healthCare('51'),
    what: words(
      'Suun terveydenhuollon hoito on alkanut (alle 23-vuotias)',
      'Munhälsovården har inletts (under 23 år)',
      'Oral health care has begun (under 23)',
    ),
    from: judged,
    toFamily: words('Hammashoito alkaa', 'Tandvården inleds', 'Dental care begins'),
    isSourced: false,
  },
  {
    code: 'D14-adult',
    area: 'health',
    of: '23-or-over',
    count: { kind: 'months', count: 6 },
    validFrom: '2025-01-01',
    validTo: null,
    source: healthCare('51'),
    what: words(
      'Suun terveydenhuollon hoito on alkanut (23 vuotta täyttänyt)',
      'Munhälsovården har inletts (23 år fyllda)',
      'Oral health care has begun (23 or over)',
    ),
    from: judged,
    toFamily: words('Hammashoito alkaa', 'Tandvården inleds', 'Dental care begins'),
    isSourced: true,
  },
  {
    code: 'D15-handled',
    area: 'health',
    of: 'everyone',
    count: { kind: 'days', count: 21 },
    validFrom: '2011-05-01',
    validTo: null,
    source: healthCare('52'),
    what: words(
      'Erikoissairaanhoidon lähete on käsitelty',
      'Remissen till den specialiserade sjukvården är behandlad',
      'The referral to specialised care has been handled',
    ),
    from: referred,
    toFamily: words(
      'Lähete erikoissairaanhoitoon on käsitelty',
      'Remissen till den specialiserade sjukvården är behandlad',
      'The referral to specialised care is handled',
    ),
    isSourced: true,
  },
  {
    code: 'D15-assessed',
    area: 'health',
    of: 'everyone',
    count: { kind: 'months', count: 3 },
    validFrom: '2011-05-01',
    validTo: null,
    source: healthCare('52'),
    what: assessed,
    from: referred,
    toFamily: assessedForFamily,
    isSourced: true,
  },
  {
    code: 'D15-care',
    area: 'health',
    of: 'everyone',
    count: { kind: 'months', count: 6 },
    validFrom: '2011-05-01',
    validTo: null,
    source: healthCare('52'),
    what: careGiven,
    from: found,
    toFamily: careForFamily,
    isSourced: true,
  },
  {
    code: 'D16-assessed',
    area: 'health',
    of: 'under-23',
    count: { kind: 'days', count: 42 },
    validFrom: '2011-05-01',
    validTo: null,
    source: healthCare('53'),
    what: words(
      'Lasten ja nuorten psykiatrian arvio on tehty (alle 23-vuotias)',
      'Barn- och ungdomspsykiatrins bedömning är gjord (under 23 år)',
      'The assessment of child and youth psychiatry has been done (under 23)',
    ),
    from: referred,
    toFamily: words(
      'Lasten ja nuorten psykiatrian arvio on tehty',
      'Barn- och ungdomspsykiatrins bedömning är gjord',
      'The assessment of child and youth psychiatry is done',
    ),
    isSourced: true,
  },
  {
    code: 'D16-care',
    area: 'health',
    of: 'under-23',
    count: { kind: 'months', count: 3 },
    validFrom: '2011-05-01',
    validTo: null,
    source: healthCare('53'),
    what: words(
      'Lasten ja nuorten psykiatrian hoito on alkanut (alle 23-vuotias)',
      'Barn- och ungdomspsykiatrins vård har inletts (under 23 år)',
      'The care of child and youth psychiatry has begun (under 23)',
    ),
    from: found,
    toFamily: careForFamily,
    isSourced: false,
  },
  {
    code: 'D17',
    area: 'health',
    of: 'under-23',
    count: { kind: 'days', count: 28 },
    validFrom: '2025-05-01',
    validTo: null,
    source: healthCare('53 a'),
    what: words(
      'Lyhytpsykoterapia tai muu psykososiaalinen hoito on alkanut (terapiatakuu, alle 23-vuotias)',
      'Korttidspsykoterapi eller annan psykosocial behandling har inletts (terapigarantin, under 23 år)',
      'Short psychotherapy or other psychosocial treatment has begun (therapy guarantee, under 23)',
    ),
    from: found,
    toFamily: words(
      'Terapia tai muu keskusteluhoito alkaa',
      'Terapin eller annan samtalsbehandling börjar',
      'Therapy or another talking treatment begins',
    ),
    isSourced: true,
  },
  {
    code: 'D18',
    area: 'social',
    of: 'everyone',
    count: { kind: 'months', count: 1 },
    validFrom: '2025-05-01',
    validTo: null,
    source: words('Sosiaalihuoltolaki', 'Socialvårdslagen', 'Social Welfare Act'),
    what: words(
      'Päätös mielenterveystyöstä on toimeenpantu',
      'Beslutet om mentalvårdsarbete har verkställts',
      'The decision on mental-health work has been carried out',
    ),
    from: found,
    toFamily: words(
      'Apu, josta on päätetty, alkaa',
      'Hjälpen som beslutet gäller börjar',
      'The help that was decided on begins',
    ),
    isSourced: true,
  },
]
