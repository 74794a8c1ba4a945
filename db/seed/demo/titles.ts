import type { Text3 } from '#platform/text.ts'

/** Job titles of the demonstration's people. */
export const titles = {
  familyGuide: { fi: 'perheohjaaja', sv: 'familjehandledare', en: 'family guide' },
  serviceAdviser: { fi: 'palveluohjaaja', sv: 'servicehandledare', en: 'service adviser' },
  guidanceLead: {
    fi: 'palveluohjauksen esihenkilö',
    sv: 'chef för servicehandledningen',
    en: 'head of guidance',
  },
  socialCounsellor: { fi: 'sosiaaliohjaaja', sv: 'socialhandledare', en: 'social counsellor' },
  socialWorker: { fi: 'sosiaalityöntekijä', sv: 'socialarbetare', en: 'social worker' },
  socialLead: {
    fi: 'perheiden sosiaalipalvelujen esihenkilö',
    sv: 'chef för familjernas socialservice',
    en: 'head of family social services',
  },
  areaLead: { fi: 'perhekeskusvastaava', sv: 'familjecenteransvarig', en: 'family centre lead' },
  sectorDirector: {
    fi: 'sektorijohtaja, lapset, nuoret ja perheet',
    sv: 'sektordirektör, barn, unga och familjer',
    en: 'sector director, children, youth and families',
  },
  volunteer: {
    fi: 'yhdistyksen vapaaehtoinen',
    sv: 'frivillig i föreningen',
    en: 'volunteer of the association',
  },
  parishWorker: {
    fi: 'seurakunnan lapsi- ja perhetyöntekijä',
    sv: 'församlingens barn- och familjearbetare',
    en: 'parish child and family worker',
  },
  communicator: { fi: 'viestintäsuunnittelija', sv: 'kommunikationsplanerare', en: 'communications planner' },
  admin: { fi: 'pääkäyttäjä', sv: 'huvudanvändare', en: 'administrator' },
  organisationAdmin: {
    fi: 'organisaation pääkäyttäjä',
    sv: 'organisationens huvudanvändare',
    en: 'organisation administrator',
  },
  privacyOfficer: { fi: 'tietosuojavastaava', sv: 'dataskyddsombud', en: 'data protection officer' },
  coordinator: {
    fi: 'perhekeskuskoordinaattori',
    sv: 'familjecenterkoordinator',
    en: 'family centre coordinator',
  },
  publicHealthNurse: { fi: 'terveydenhoitaja', sv: 'hälsovårdare', en: 'public health nurse' },
  clinicLead: { fi: 'neuvolatyön esihenkilö', sv: 'chef för rådgivningen', en: 'head of clinics' },
  curator: { fi: 'kuraattori', sv: 'kurator', en: 'school social worker' },
  schoolLead: { fi: 'opiskeluhuollon esihenkilö', sv: 'chef för elevvården', en: 'head of student welfare' },
  childSupervisor: { fi: 'lastenvalvoja', sv: 'barnatillsyningsman', en: 'child supervisor' },
  familyLawLead: {
    fi: 'johtava lastenvalvoja',
    sv: 'ledande barnatillsyningsman',
    en: 'leading child supervisor',
  },
  psychiatricNurse: {
    fi: 'psykiatrinen sairaanhoitaja',
    sv: 'psykiatrisk sjukskötare',
    en: 'psychiatric nurse',
  },
  mindLead: {
    fi: 'mielenterveys- ja päihdepalvelujen esihenkilö',
    sv: 'chef för mentalvårds- och missbrukarservicen',
    en: 'head of mental health and substance services',
  },
  disabilityWorker: {
    fi: 'vammaispalvelun sosiaaliohjaaja',
    sv: 'socialhandledare inom funktionshinderservicen',
    en: 'disability services counsellor',
  },
  disabilityLead: {
    fi: 'vammaispalvelujen esihenkilö',
    sv: 'chef för funktionshinderservicen',
    en: 'head of disability services',
  },
  eceAdviser: {
    fi: 'varhaiskasvatuksen palveluohjaaja',
    sv: 'servicehandledare inom småbarnspedagogiken',
    en: 'early education adviser',
  },
  eceLead: {
    fi: 'varhaiskasvatuspäällikkö',
    sv: 'chef för småbarnspedagogiken',
    en: 'head of early education',
  },
  schoolNurse: { fi: 'kouluterveydenhoitaja', sv: 'skolhälsovårdare', en: 'school nurse' },
  teacher: { fi: 'luokanopettaja', sv: 'klasslärare', en: 'class teacher' },
  occupationalTherapist: { fi: 'toimintaterapeutti', sv: 'ergoterapeut', en: 'occupational therapist' },
  rehabLead: {
    fi: 'lasten kuntoutuksen esihenkilö',
    sv: 'chef för barnrehabiliteringen',
    en: 'head of children’s rehabilitation',
  },
  childPsychiatrist: { fi: 'lastenpsykiatri', sv: 'barnpsykiater', en: 'child psychiatrist' },
  consultingNurse: {
    fi: 'konsultoiva sairaanhoitaja',
    sv: 'konsulterande sjukskötare',
    en: 'consulting nurse',
  },
  schoolPsychologist: { fi: 'koulupsykologi', sv: 'skolpsykolog', en: 'school psychologist' },
  familyCounsellor: {
    fi: 'perheneuvolan psykologi',
    sv: 'psykolog vid familjerådgivningen',
    en: 'family counselling psychologist',
  },
  homeServiceWorker: {
    fi: 'kotipalvelun ohjaaja',
    sv: 'handledare inom hemservicen',
    en: 'home service counsellor',
  },
  groupLeader: {
    fi: 'järjestön perhetyöntekijä',
    sv: 'föreningens familjearbetare',
    en: 'association family worker',
  },
  associationWorker: { fi: 'järjestötyöntekijä', sv: 'föreningsarbetare', en: 'association worker' },
  associationLead: { fi: 'toiminnanjohtaja', sv: 'verksamhetsledare', en: 'executive director' },
} as const satisfies Readonly<Record<string, Text3>>
