import type { ExportFormat, ExportPart } from '#capabilities/casework/index.ts'
import type { Language } from '#platform/text.ts'

type ExportPageTexts = {
  readonly title: string
  readonly lead: string
  readonly own: string
  readonly parts: string
  readonly partsHint: string
  readonly part: Readonly<Record<ExportPart, string>>
  readonly format: string
  readonly formats: Readonly<Record<ExportFormat, string>>
  readonly formatHints: Readonly<Record<ExportFormat, string>>
  readonly language: string
  readonly languages: Readonly<Record<Language, string>>
  readonly unit: string
  readonly choose: string
  readonly send: string
  readonly sendHint: string
  readonly earlier: string
  readonly none: string
  readonly noneText: string
  readonly made: (name: string, unit: string, moment: string) => string
  readonly madeBySomebody: (moment: string) => string
  readonly size: (kilobytes: number) => string
  readonly fingerprint: string
  readonly onlyRead: string
}

export const exportTexts: Readonly<Record<Language, ExportPageTexts>> = {
  fi: {
    title: 'Vie asiakirjoihin',
    lead: 'Valitse osat, jotka kuuluvat oman organisaatiosi lakisääteiseen kirjaukseen. Saat tiedoston, jonka viet sinne.',
    own: 'Kenenkään omaa osaa ei viedä. Vanhemman tai lapsen omat sanat kirjaat hänen kanssaan erikseen.',
    parts: 'Mitä viedään',
    partsHint: 'Vie vain se, mitä kirjaus tarvitsee.',
    part: {
      case: 'Asian perustiedot',
      stages: 'Vaiheet ja päivät',
      team: 'Vastuutyöntekijä ja työryhmä',
      limits: 'Lakisääteiset määräajat',
      'initial-survey': 'Alkukartoitus',
      assessment: 'Tilannearvio',
      plan: 'Suunnitelma',
      joins: 'Saattaen siirrot',
      meetings: 'Verkostoneuvottelut ja muistiot',
    },
    format: 'Missä muodossa',
    formats: { pdf: 'PDF', json: 'Rakenteinen tiedosto (JSON)' },
    formatHints: {
      pdf: 'Pitkään säilyvä ja ruudunlukijalla luettava (PDF/A-2a).',
      json: 'Toiseen järjestelmään luettavaksi, osittain.',
    },
    language: 'Millä kielellä',
    languages: { fi: 'suomeksi', sv: 'ruotsiksi', en: 'englanniksi' },
    unit: 'Minkä yksikön nimissä',
    choose: 'Valitse',
    send: 'Lataa tiedosto',
    sendHint: 'Lataus jää muistiin, ja perhe näkee sen. Tiedostoa emme säilytä.',
    earlier: 'Aiemmin viety',
    none: 'Mitään ei ole vielä viety',
    noneText: 'Jokainen vienti näkyy tässä: mitä, kuka ja milloin.',
    made: (name, unit, moment) => `${name}, ${unit}, ${moment}`,
    madeBySomebody: (moment) => `Tekijää ei näytetä sinulle, ${moment}`,
    size: (kilobytes) => `${kilobytes} kt`,
    fingerprint: 'Tiedoston tunniste (SHA-256)',
    onlyRead: 'Tiedoston voi ladata se, joka on mukana asiassa.',
  },
  sv: {
    title: 'För till handlingarna',
    lead: 'Välj de delar som hör till den lagstadgade anteckningen i din egen organisation. Du får en fil som du för dit.',
    own: 'Ingens egen del förs ut. En förälders eller ett barns egna ord antecknar du skilt tillsammans med hen.',
    parts: 'Vad som förs ut',
    partsHint: 'För ut bara det som anteckningen behöver.',
    part: {
      case: 'Ärendets grunduppgifter',
      stages: 'Skeden och dagar',
      team: 'Ansvarig medarbetare och team',
      limits: 'Lagstadgade tidsfrister',
      'initial-survey': 'Inledande kartläggning',
      assessment: 'Bedömning av situationen',
      plan: 'Plan',
      joins: 'Trygga övergångar',
      meetings: 'Nätverksmöten och minnesanteckningar',
    },
    format: 'I vilken form',
    formats: { pdf: 'PDF', json: 'Strukturerad fil (JSON)' },
    formatHints: {
      pdf: 'Håller länge och kan läsas med skärmläsare (PDF/A-2a).',
      json: 'Läses in i ett annat system, del för del.',
    },
    language: 'På vilket språk',
    languages: { fi: 'på finska', sv: 'på svenska', en: 'på engelska' },
    unit: 'I vilken enhets namn',
    choose: 'Välj',
    send: 'Ladda ner filen',
    sendHint: 'Nedladdningen antecknas, och familjen ser den. Själva filen sparar vi inte.',
    earlier: 'Utfört tidigare',
    none: 'Ingenting har förts ut ännu',
    noneText: 'Varje utförsel syns här: vad, vem och när.',
    made: (name, unit, moment) => `${name}, ${unit}, ${moment}`,
    madeBySomebody: (moment) => `Vem som gjorde den visas inte för dig, ${moment}`,
    size: (kilobytes) => `${kilobytes} kB`,
    fingerprint: 'Filens kännetecken (SHA-256)',
    onlyRead: 'Filen kan laddas ner av den som arbetar med ärendet.',
  },
  en: {
    title: 'Take to the record',
    lead: 'Choose the parts that belong into the statutory record of your own organisation. You get a file to take there.',
    own: 'Nobody’s own part is taken out. A parent’s or a child’s own words you record apart, together with them.',
    parts: 'What is taken out',
    partsHint: 'Take only what the record needs.',
    part: {
      case: 'The case in short',
      stages: 'Stages and days',
      team: 'Responsible worker and team',
      limits: 'Statutory time limits',
      'initial-survey': 'Initial survey',
      assessment: 'Assessment',
      plan: 'Plan',
      joins: 'Joins',
      meetings: 'Network meetings and minutes',
    },
    format: 'In which form',
    formats: { pdf: 'PDF', json: 'Structured file (JSON)' },
    formatHints: {
      pdf: 'Made for keeping and readable with a screen reader (PDF/A-2a).',
      json: 'To be read by another system, part by part.',
    },
    language: 'In which language',
    languages: { fi: 'in Finnish', sv: 'in Swedish', en: 'in English' },
    unit: 'In the name of which unit',
    choose: 'Choose',
    send: 'Download the file',
    sendHint: 'The download is remembered, and the family sees it. The file itself we do not keep.',
    earlier: 'Taken out earlier',
    none: 'Nothing has been taken out yet',
    noneText: 'Each time is shown here: what, by whom and when.',
    made: (name, unit, moment) => `${name}, ${unit}, ${moment}`,
    madeBySomebody: (moment) => `By somebody who is not shown to you, ${moment}`,
    size: (kilobytes) => `${kilobytes} kB`,
    fingerprint: 'Fingerprint of the file (SHA-256)',
    onlyRead: 'The file can be downloaded by those who work on the case.',
  },
}
