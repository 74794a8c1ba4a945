/**
 * How sure a rule is that the service is for families: by itself, unless it is for other ages, or only when the source says
 * that it is for children, young people or families.
 */
export type Sureness = 'always' | 'unless-others' | 'when-said'

export type OurType = { readonly type: string; readonly variant: string }
export type TypeRule = OurType & { readonly sure: Sureness }

const rule = (type: string, sure: Sureness = 'always'): TypeRule => {
  const [key = type, variant = ''] = type.split('/')
  return { type: key, variant, sure }
}

/**
 * First rule: the service class. A class not named here counts by its parent; one whose parent is not here either is not
 * for families.
 * @source ADR-0024
 */
export const classRules: ReadonlyMap<string, TypeRule> = new Map([
  ['P3', rule('guidance')],
  ['P3.1', rule('couple-support')],
  ['P3.2', rule('family-training')],
  ['P3.3', rule('family-law')],
  ['P3.4', rule('ece')],
  ['P3.5', rule('family-mediation')],
  ['P3.6', rule('family-social-work')],
  ['P3.7', rule('family-counselling')],
  ['P3.8', rule('child-welfare')],
  ['P3.9', rule('family-law')],
  ['P4', rule('social-guidance', 'when-said')],
  ['P4.1', rule('social-guidance', 'when-said')],
  ['P4.2', rule('older-people', 'when-said')],
  ['P4.3', rule('home-service', 'when-said')],
  ['P4.4', rule('disability-services', 'unless-others')],
  ['P4.5', rule('disability-services', 'unless-others')],
  ['P4.6', rule('child-welfare', 'when-said')],
  ['P4.7', rule('disability-services', 'unless-others')],
  ['P4.9', rule('student-welfare/individual')],
  ['P4.11', rule('immigrant-services', 'unless-others')],
  ['P4.12', rule('ngo-activities', 'unless-others')],
  ['P4.13', rule('guidance', 'unless-others')],
  ['P5.1', rule('doctor', 'unless-others')],
  ['P5.2', rule('child-clinic')],
  ['P5.3', rule('child-clinic', 'when-said')],
  ['P5.5', rule('emergency', 'when-said')],
  ['P5.6', rule('specialised-care', 'when-said')],
  ['P5.7', rule('mental-health', 'unless-others')],
  ['P5.8', rule('child-clinic', 'when-said')],
  ['P5.9', rule('school-health')],
  ['P5.10', rule('oral-health', 'unless-others')],
  ['P5.13', rule('child-rehab', 'when-said')],
  ['P5.16', rule('peer-groups', 'unless-others')],
  ['P5.17', rule('guidance', 'when-said')],
  ['P5.20', rule('nutrition-therapy', 'when-said')],
  ['P6.1', rule('school')],
  ['P6.2', rule('school')],
  ['P6.3', rule('school')],
  ['P6.4', rule('student-welfare/community', 'when-said')],
  ['P6.6', rule('student-welfare/individual', 'when-said')],
  ['P6.8', rule('student-welfare/individual', 'when-said')],
  ['P7.4', rule('legal-advice', 'when-said')],
  ['P8.4', rule('ngo-activities', 'when-said')],
  ['P10.1', rule('start-workshop', 'when-said')],
  ['P15.1', rule('guidance', 'when-said')],
  ['P19.3', rule('emergency', 'when-said')],
  ['P22', rule('immigrant-services', 'when-said')],
  ['P22.3', rule('immigrant-services', 'when-said')],
  ['P25', rule('culture', 'when-said')],
  ['P25.1', rule('culture', 'when-said')],
  ['P25.2', rule('culture', 'when-said')],
  ['P25.3', rule('culture', 'when-said')],
  ['P25.5', rule('leisure', 'when-said')],
  ['P25.6', rule('parish-clubs', 'when-said')],
  ['P25.7', rule('culture', 'when-said')],
  ['P27', rule('leisure', 'when-said')],
  ['P27.1', rule('leisure', 'when-said')],
  ['P27.2', rule('leisure', 'when-said')],
  ['P28', rule('youth-work')],
  ['P28.1', rule('youth-work')],
  ['P28.2', rule('youth-work')],
  ['P28.3', rule('start-workshop')],
  ['P28.4', rule('outreach-youth')],
  ['P28.5', rule('youth-early')],
  ['P28.6', rule('youth-work')],
  ['P28.7', rule('youth-work')],
])

/**
 * Second rule: words of the name, in any of the three languages, the narrower before the wider. They choose among what a
 * class holds, and stand alone where a source has no classes.
 * @source ADR-0024
 */
export const wordRules: readonly (readonly [words: RegExp, rule: TypeRule])[] = [
  [/äitiysneuvol|mödrarådgivning|maternity (?:clinic|health)/i, rule('maternity-clinic')],
  [/hal-(?:äitiys|poli)/i, rule('hal-clinic')],
  [
    /perhevalmennus|synnytysvalmennus|familjeförberedelse|family training|parent(?:hood)? class/i,
    rule('family-training'),
  ],
  [/lasten ?neuvola|\bbarnrådgivning|child (?:health )?clinic|child health/i, rule('child-clinic')],
  [
    /perhesuunnittelu|ehkäisyneuvo|seksuaali(?:terve|neuvo)|familjeplanering|preventiv(?:medel|rådg)|sexual(?:hälsa|rådg| health)|contracepti/i,
    rule('sexual-health'),
  ],
  [/perheasiain neuvottelukeskus|familjerådgivningscentral|church.*counselling/i, rule('church-counselling')],
  [
    /valvo\w+ tapaami|tapaamispaik|övervakade? (?:umgänge|möten)|supervised (?:contact|visit|meeting)/i,
    rule('supervised-contact'),
  ],
  [
    /perheasioiden sovittelu|perhesovittelu|medling i familje|familjemedling|family mediation/i,
    rule('family-mediation'),
  ],
  [/erotuki|eroryhmä|skilsmässogrupp|divorce group/i, rule('divorce-group')],
  [/eroneuvo|eroauttami|skilsmässorådgivning|divorce/i, rule('divorce-advice')],
  [/uusperhe|nyfamilj|ombildad|blended famil/i, rule('blended-family')],
  [
    /lastenvalvoja|isyy(?:den|s)|äitiyden selvi|elatus|huoltosopimu|adoptio|barnatillsyn|faderskap|moderskapsutred|underhåll(?:sbidrag|sstöd)|paternity|child maintenance|custody|family law/i,
    rule('family-law'),
  ],
  [/parisuhde|parförhållande|couple|relationship counsel/i, rule('couple-support')],
  [
    /perheneuvo|kasvatusneuvo|kasvatus- ja perhe|familjerådgivning|uppfostrings- och familje|family counsel|child guidance/i,
    rule('family-counselling'),
  ],
  [
    /turvako|sosiaalipäivystys|kriisipäivystys|skyddshem|socialjour|emergency social|\bshelters?\b/i,
    rule('emergency'),
  ],
  [/väkival|våld i nära|våldsarbete|domestic violence|violence/i, rule('violence-work')],
  [
    /perhe\w* kotipalvelu|lapsiperheiden (?:koti|arjen)|hemservice för barnfamilj|barnfamilj\w* hemservice|home (?:help|service)s? for famil/i,
    rule('home-service'),
  ],
  [/tukiperhe|tukihenkilö|stödfamilj|stödperson|support (?:famil|person)/i, rule('support-family')],
  [
    /perhesosiaalityö|lapsiperheiden sosiaalityö|socialarbete (?:för|bland|med) (?:barn)?familj|family social work/i,
    rule('family-social-work'),
  ],
  [/perheohjau|familjehandled|family guidance/i, rule('drop-in-guidance')],
  [/perhetyö|familjearbet|family work/i, rule('family-work')],
  [
    /lastensuojel|sijaishuol|ensikoti|perhekuntou|barnskydd|mödrahem|child (?:welfare|protection)/i,
    rule('child-welfare'),
  ],
  [/nepsy|neuropsyki/i, rule('nepsy-coach')],
  [
    /(?:lasten|nuoriso|lapsi)[- ]?(?:ja nuoriso)?psykiatr|(?:barn|ungdoms?)-?(?: och ungdoms)?psykiatri|(?:child|adolescent|youth) (?:and adolescent )?psychiatr/i,
    rule('child-psychiatry'),
  ],
  [/lasten ?neurolog|barnneurolog|(?:child|paediatric) neurolog/i, rule('child-neurology')],
  [
    /psykiatri\w* sairaanhoitaja (?:koulu|oppilait)|psykiatrisk sjukskötare i skola/i,
    rule('school-psychiatric-nurse'),
  ],
  [
    /kuraattor|koulupsykolog|opiskelu?\w*terveydenhuollon psykolog|\bkurator|skolpsykolog|school psycholog|school social/i,
    rule('student-welfare/individual'),
  ],
  [
    /koulutervey|opiskel(?:u|ija)tervey|koulu- ja opiskel(?:u|ija)ter|skolhälso|studerandehälso|(?:school|student) health/i,
    rule('school-health'),
  ],
  [
    /oppilashuol|opiskel(?:u|ija)huol|elevvård|elevhälsa|studerandevård|(?:pupil|student) welfare/i,
    rule('student-welfare/community'),
  ],
  [/etsivä|uppsökande (?:ungdom|arbete)|outreach youth/i, rule('outreach-youth')],
  [
    /starttipaja|nuorten (?:työ)?paj|startverkstad|ungdomsverkstad|verkstadsverksamhet|youth workshop/i,
    rule('start-workshop'),
  ],
  [
    /nuoriso(?:työ|til|talo|toim|yhdist)|nuorten til|ungdoms(?:arbete|gård|lokal|hus|förening)|youth (?:work|cent|club|facilit)/i,
    rule('youth-work'),
  ],
  [
    /ohjaamo|nuorten (?:tieto|neuvonta|palveluohj|talo|varhai)|navigatorn|ungdomars? (?:information|rådgiv)|ungdomsinformation|youth (?:advice|information|guidance)/i,
    rule('youth-early'),
  ],
  [
    /avoi(?:n|men|met) (?:varhais|päiväk)|avoin perhe|perhekerho|leikkipuisto|öpp(?:en|na) (?:småbarns|dag|förskol)|lekpark|open early|playground|play park/i,
    rule('open-ece'),
  ],
  [/perhekahvil|familjecaf|family caf/i, rule('family-cafe')],
  [
    /kohtaamispaik|perhetupa|familjernas träffpunkt|mötesplats för familj|family meeting place/i,
    rule('meeting-place'),
  ],
  [/perhekoulu|familjeskola|family school/i, rule('family-school')],
  [/ihmeelliset vuodet|de otroliga åren|incredible years/i, rule('incredible-years')],
  [/isä(?:ryhmä|toimint|kerho)|pappagrupp|fathers?.? group/i, rule('fathers-group')],
  [/tyttöjen|tjejgrupp|flickgrupp|girls.? group/i, rule('girls-group')],
  [/varhaiskasva|päiväko|päivähoi|småbarnspedagog|dagvård|daghem|early childhood|day ?care/i, rule('ece')],
  [/seurakun\w*.*kerho|kerho\w*.*seurakun|församling\w*.*(?:klubb|krets)|parish club/i, rule('parish-clubs')],
  [/puhetera|talterap|speech/i, rule('speech-therapy', 'unless-others')],
  [/fysiotera|fysioterap|physiother/i, rule('physiotherapy', 'unless-others')],
  [/toimintatera|ergoterap|occupational ther/i, rule('occupational-therapy', 'unless-others')],
  [
    /ravitsemustera|ravitsemusneuvo|näringsterap|kostråd|nutrition/i,
    rule('nutrition-therapy', 'unless-others'),
  ],
  [/psykologi|psykolog(?:er|tjänst)|psychologist/i, rule('psychologist', 'unless-others')],
  [
    /päihde|päihtei|selviämis|missbruk|rusmedel|substance|intoxicant/i,
    rule('substance-services', 'unless-others'),
  ],
  [
    /mielenterv|psykiatri|psykotera|mentalvård|\bmental(?: |h)|psykisk hälsa|psychiatr|psychother/i,
    rule('mental-health', 'unless-others'),
  ],
  [
    /hammas|suun (?:ja hampaiden )?tervey|tandvård|munhälso|dental|oral health/i,
    rule('oral-health', 'unless-others'),
  ],
  [
    /kirjasto|museo|taiteen perus|bibliotek|muse(?:er|um)|konstundervisning|library|libraries/i,
    rule('culture', 'when-said'),
  ],
  [
    /perusope|esiope|peruskoul|kouluruok|koulukulj|iltapäiväto|grundläggande utbildning|förskole|eftermiddagsverksamhet|basic education|pre-?primary/i,
    rule('school'),
  ],
  [/omaishoi|närståendevård|informal care/i, rule('disability-services', 'when-said')],
  [
    /vammai|kehitysvam|henkilökohtai\w+ (?:apu|avu)|funktionsned|handikapp|personlig assistans|disabilit/i,
    rule('disability-services', 'unless-others'),
  ],
  [
    /maahanmuut|kotout|pakolai|invandr|integration|flykting|immigrant|refugee/i,
    rule('immigrant-services', 'unless-others'),
  ],
  [/vertaistuk|vertaisryhm|kamratstöd|peer (?:support|group)/i, rule('peer-groups', 'unless-others')],
  [/sosiaaliohj|socialhandled|social guidance/i, rule('social-guidance', 'unless-others')],
  [
    /palveluohj|palvelutarpe|servicestyrning|servicehandledning|service guidance/i,
    rule('guidance', 'unless-others'),
  ],
  [/oikeusapu|rättshjälp|legal (?:aid|advice)/i, rule('legal-advice', 'when-said')],
  [/rokot|vaccin/i, rule('child-clinic', 'when-said')],
  [/liikunt|urheilu|uimahalli|harrast|motion|idrott|simhall|\bsport|\bhobby/i, rule('leisure', 'when-said')],
]

/** Words that say a service is for children, young people or families. */
export const familyWords =
  /\blap(?:si|se|sen|sia|sille|silla|sten|sien)|laste|perhe(?!hoi)|vauva|odottav|raska|synnyty|\bnuor(?:i|e|t|ille|ten|iso)|vanhemm|koululai|\bbarn|famil(?:j(?!evård)|y(?! care)|ies)|spädbarn|gravid|förlossning|\bung(?:a|dom)|föräld|\bchild|parent|\bbab(?:y|ies)|pregnan|youth|young people/i

/** Words that say it is for others. */
export const otherWords =
  /veteraan|asumispalvel|palveluasum|boendeservice|ikäihmi|ikäänty|ikääntynei|vanhus|eläkelä|senior|työikäi|työttömi|merimie|asunnottom|eläin|äldre|pensionär|arbetslös|sjömans|bostadslös|djur|veterinar|older people|elderly|pensioner|veteran|animal/i
