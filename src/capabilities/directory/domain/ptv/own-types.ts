/** Which classes, target groups and life events of the register a kind of our services carries when we take it out. */
export type RegisterCodes = {
  readonly classes: readonly string[]
  readonly groups: readonly string[]
  readonly events: readonly string[]
}

const families = ['KR1', 'KR1.2']
const young = ['KR1', 'KR1.3']

const codes = (
  classes: readonly string[],
  groups: readonly string[] = families,
  events: readonly string[] = [],
): RegisterCodes => ({ classes, groups, events })

const byType: Readonly<Record<string, RegisterCodes>> = {
  'maternity-clinic': codes(['P5.2'], families, ['KE1']),
  'family-training': codes(['P3.2'], families, ['KE1']),
  'child-clinic': codes(['P5.2'], families, ['KE1']),
  'sexual-health': codes(['P5.2'], ['KR1', 'KR1.3']),
  doctor: codes(['P5.1']),
  psychologist: codes(['P5.7']),
  'speech-therapy': codes(['P5.13'], families, ['KE12']),
  physiotherapy: codes(['P5.13'], families, ['KE12']),
  'occupational-therapy': codes(['P5.13'], families, ['KE12']),
  'nutrition-therapy': codes(['P5.20']),
  'child-rehab': codes(['P5.13'], families, ['KE12']),
  'rehab-class': codes(['P5.13', 'P6.2'], families, ['KE12']),
  'oral-health': codes(['P5.10']),
  'hal-clinic': codes(['P5.2', 'P5.7'], families, ['KE1']),
  'mental-health': codes(['P5.7']),
  'youth-early': codes(['P28.5'], young),
  'substance-services': codes(['P5.7']),
  'psychoedu-groups': codes(['P5.7']),
  'child-psychiatry': codes(['P5.6', 'P5.7']),
  'child-neurology': codes(['P5.6']),
  'specialised-care': codes(['P5.6']),
  'nepsy-coach': codes(['P4.4']),
  'school-psychiatric-nurse': codes(['P5.7', 'P5.9']),
  'youth-chat': codes(['P28.5'], young),
  'family-law': codes(['P3.3', 'P3.5', 'P3.9'], families, ['KE7']),
  'supervised-contact': codes(['P3.5'], families, ['KE7']),
  'family-mediation': codes(['P3.5'], families, ['KE7']),
  'divorce-advice': codes(['P3.5'], families, ['KE7']),
  'couple-support': codes(['P3.1']),
  'church-counselling': codes(['P3.1', 'P3.7']),
  'legal-advice': codes(['P7.4']),
  'blended-family': codes(['P3.7']),
  'family-work': codes(['P3.6']),
  'home-service': codes(['P3.6', 'P4.3']),
  'everyday-support': codes(['P3.6']),
  'family-counselling': codes(['P3.7']),
  'family-social-work': codes(['P3.6']),
  'social-guidance': codes(['P3.6', 'P4.13']),
  guidance: codes(['P4.13']),
  'drop-in-guidance': codes(['P3.7', 'P4.13']),
  'support-family': codes(['P4.12']),
  'child-welfare': codes(['P3.8']),
  'disability-services': codes(['P4.4'], ['KR1', 'KR1.2', 'KR1.6']),
  'violence-work': codes(['P3.8']),
  ankkuri: codes(['P3.8'], ['KR1', 'KR1.2', 'KR1.3']),
  'immigrant-services': codes(['P4.11'], families, ['KE5']),
  kela: codes(['P3']),
  emergency: codes(['P19.3', 'P5.5']),
  consultation: codes(['P3.7'], ['KR1.2', 'KR3']),
  'older-people': codes(['P4.2'], ['KR1', 'KR1.1']),
  leisure: codes(['P27.1']),
  culture: codes(['P25']),
  'sms-bot': codes(['P28.5'], young),
  'family-cafe': codes(['P4.12']),
  'meeting-place': codes(['P4.12']),
  'youth-work': codes(['P28.1'], young),
  'outreach-youth': codes(['P28.4'], young),
  'start-workshop': codes(['P28.3'], young),
  'school-health': codes(['P5.9'], ['KR1', 'KR1.2', 'KR1.3']),
  'student-welfare/community': codes(['P4.9'], ['KR1', 'KR1.2', 'KR1.3']),
  'student-welfare/individual': codes(['P4.9'], ['KR1', 'KR1.2', 'KR1.3']),
  'parish-clubs': codes(['P25.6']),
  'ngo-activities': codes(['P4.12']),
  'fathers-group': codes(['P4.12']),
  'divorce-group': codes(['P4.12'], families, ['KE7']),
  'girls-group': codes(['P4.12', 'P28.2'], young),
  ece: codes(['P3.4']),
  'open-ece': codes(['P3.4']),
  school: codes(['P6.1', 'P6.2']),
  'peer-groups': codes(['P4.12', 'P5.16']),
  'family-school': codes(['P3.7']),
  'incredible-years': codes(['P3.7']),
}

/** Whether a code is one of our kinds of service: `key` or `key/variant`. */
export const isOwnType = (code: string): boolean => Object.hasOwn(byType, code)

/** A kind that has been added since counts as a service for families in general. */
export const registerCodes = (type: string, variant: string): RegisterCodes =>
  byType[variant === '' ? type : `${type}/${variant}`] ?? codes(['P3'])
