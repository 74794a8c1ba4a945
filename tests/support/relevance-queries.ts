import type { Language } from '#platform/text.ts'

/*
 * What families and professionals type, and the kinds of service one of which should be among the first three.
 * Written before the results were seen. One line: language | query | kinds.
 */
const lines = `
  fi | vauva ei nuku | child-clinic home-service family-work
  fi | 3-vuotias ei puhu vielä | speech-therapy child-clinic
  fi | ässävika | speech-therapy
  fi | pojalla adhd epäily | nepsy-coach psychologist child-neurology
  fi | autismi lapsi tukea arkeen | nepsy-coach disability-services child-rehab
  fi | ero ja lasten asuminen | family-law divorce-advice family-mediation
  fi | elatussopimus | family-law
  fi | huoltajuusriita | family-mediation family-law
  fi | tapaamiset valvotusti | supervised-contact
  fi | parisuhde kriisissä | couple-support church-counselling family-counselling
  fi | pariterapia | couple-support church-counselling
  fi | siivousapua lapsiperheelle | home-service everyday-support
  fi | tarvitsen jonkun hoitamaan lapsia kun olen sairas | home-service everyday-support
  fi | tukiperhe | support-family
  fi | lapselle viikonloppuperhe | support-family
  fi | perhekahvila | family-cafe meeting-place
  fi | missä tapaa muita äitejä | family-cafe meeting-place peer-groups
  fi | isille toimintaa | fathers-group
  fi | teini ei käy koulussa | student-welfare outreach-youth school-health
  fi | koulukiusaaminen | student-welfare school school-health
  fi | kuraattori | student-welfare
  fi | nuori jäänyt kotiin ilman koulupaikkaa | outreach-youth start-workshop
  fi | ahdistunut teini | youth-early mental-health student-welfare school-psychiatric-nurse
  fi | masennus synnytyksen jälkeen | mental-health child-clinic maternity-clinic
  fi | raskaus ja päihteet | hal-clinic maternity-clinic
  fi | raskaustesti positiivinen mitä nyt | maternity-clinic
  fi | e-pillerit ilmaiseksi | sexual-health
  fi | nuoren kannabis | substance-services youth-early
  fi | mies pelaa rahapelejä | substance-services
  fi | hammaslääkäri lapselle | oral-health
  fi | tyttöni ei syö mitään | nutrition-therapy child-clinic school-health mental-health
  fi | nirso syöjä | nutrition-therapy child-clinic
  fi | lapsi kävelee varpaillaan | physiotherapy
  fi | kynän pitäminen vaikeaa eskarilainen | occupational-therapy
  fi | uhmaikä huudan lapselle | family-counselling incredible-years family-work
  fi | päivähoitopaikka | ece
  fi | kerhoja alle kouluikäisille | parish-clubs open-ece meeting-place
  fi | muutettiin suomeen syyriasta | immigrant-services
  fi | vammainen lapsi henkilökohtainen apu | disability-services
  fi | kelan tuki | kela
  fi | uusperheen riidat | blended-family couple-support family-counselling
  fi | huoli naapurin lapsesta | child-welfare guidance
  fi | lastensuojeluilmoitus | child-welfare
  fi | en tiedä kehen ottaa yhteyttä | guidance drop-in-guidance
  fi | konsultaatio ammattilaiselle ilman asiakkuutta | consultation
  sv | barnet pratar inte | speech-therapy child-clinic
  sv | talterapeut | speech-therapy
  sv | babyn sover int | child-clinic home-service family-work
  sv | ingen kan ta barnen | support-family home-service
  sv | avlastning för familjen | support-family home-service
  sv | städhjälp barnfamilj | home-service
  sv | skilsmässa hur göra med barnen | divorce-advice family-law family-mediation
  sv | underhållsbidrag | family-law
  sv | vårdnadstvist | family-mediation family-law
  sv | vi bråkar jämt jag och min man | couple-support church-counselling family-counselling
  sv | pappagrupp | fathers-group
  sv | träffa andra mammor | family-cafe meeting-place peer-groups
  sv | mobbad i skolan | student-welfare school school-health
  sv | kurator | student-welfare
  sv | tonåring har ångest | youth-early mental-health student-welfare school-psychiatric-nurse
  sv | adhd utredning | nepsy-coach psychologist child-neurology
  sv | gravid | maternity-clinic
  sv | p-piller | sexual-health
  sv | tandläkare barn | oral-health
  sv | dagisplats | ece
  sv | sonen röker hasch | substance-services youth-early
  sv | trotsålder | family-counselling incredible-years child-clinic
  sv | äter dåligt | nutrition-therapy child-clinic
  sv | handikappat barn stöd | disability-services
  sv | nyinflyttad från annat land | immigrant-services
  sv | hoppat av skolan | outreach-youth start-workshop
  sv | chatt för unga | youth-chat
  sv | bonusfamilj problem | blended-family
  sv | orolig för ett barn i grannskapet | child-welfare guidance
  sv | vet int vart man ska ringa | guidance drop-in-guidance
  sv | amningshjälp | child-clinic maternity-clinic
  en | my baby won't sleep | child-clinic home-service family-work
  en | child does not speak yet | speech-therapy child-clinic
  en | we just moved to finland | immigrant-services
  en | day care | ece
  en | help with divorce and kids | divorce-advice family-law family-mediation
  en | pregnant | maternity-clinic
  en | teenager depressed | mental-health youth-early school-psychiatric-nurse
  en | bullying at school | student-welfare school school-health
  en | marriage counselling | couple-support church-counselling family-counselling
  en | someone to help at home with children | home-service family-work everyday-support
  en | dentist for child | oral-health
  en | adhd | nepsy-coach psychologist child-neurology
  en | playgroup meet other parents | meeting-place family-cafe open-ece
  en | drug problem youth | substance-services youth-early
  en | who can i talk to | guidance drop-in-guidance
  fi | mies matkatöissä ja tarvitsen taukoa lapsista | support-family home-service
  fi | lapsi änkyttää | speech-therapy
  fi | vauvan pää vino | physiotherapy child-clinic
  fi | kouluun valmistautuminen esikoulu | school ece
  fi | poika ei saa kavereita | student-welfare family-counselling youth-work psychologist
  fi | teini makaa sängyssä eikä lähde mihinkään | youth-early mental-health outreach-youth
  fi | lapsen elatusapu ei tule | family-law kela legal-advice
  fi | riidat lasten tapaamisista | family-mediation family-law supervised-contact
  fi | tarvitsen vaippoja ja ruokaa | social-guidance ngo-activities family-social-work kela
  fi | vuokra maksamatta | social-guidance family-social-work kela
  fi | isovanhempien muistisairaus | older-people
  fi | raskaana ja poltan | maternity-clinic substance-services hal-clinic
  fi | imetyksessä ongelmia | child-clinic maternity-clinic
  fi | jälkitarkastus | maternity-clinic doctor
  fi | kierukka | sexual-health
  fi | lapsi pelkää koulua | student-welfare school-health school-psychiatric-nurse
  fi | koulupsykologin tutkimukset | student-welfare psychologist
  fi | sisarus kuoli vertaistuki | peer-groups church-counselling ngo-activities
  fi | isien ryhmä | fathers-group
  fi | lapsen puhe epäselvä | speech-therapy
  fi | lapsen huono ryhti | physiotherapy school-health
  fi | aistiyliherkkyys | occupational-therapy nepsy-coach
  fi | kehitysvammainen lapsi hoitopaikka | disability-services ece
  fi | nuori rikoksen poluilla | ankkuri youth-work
  fi | tulkkia tarvitaan | immigrant-services
  fi | nuorisotila | youth-work
  fi | soittotunnit lapselle | culture leisure
  fi | uimakoulu | leisure
  fi | hammasraudat | oral-health specialised-care
  fi | konsultoin kollegaa lapsesta nimettömästi | consultation
  sv | mannen borta på jobb och jag behöver paus | support-family home-service
  sv | barnet stammar | speech-therapy
  sv | sonen har inga kompisar | student-welfare family-counselling youth-work psychologist
  sv | tonåringen ligger i sängen hela dagen | youth-early mental-health outreach-youth
  sv | pengarna räcker inte till mat | social-guidance ngo-activities family-social-work kela
  sv | gräl om umgänget | family-mediation family-law supervised-contact
  sv | ont vid amning | child-clinic maternity-clinic
  sv | efterkontroll | maternity-clinic doctor
  sv | spiral | sexual-health
  sv | skolkar | student-welfare outreach-youth school-health
  sv | sorggrupp | peer-groups church-counselling ngo-activities
  sv | dålig hållning | physiotherapy school-health
  sv | utvecklingsstört barn | disability-services
  sv | ungdomsgård | youth-work
  sv | simskola | leisure
  sv | tandställning | oral-health specialised-care
  sv | tolk | immigrant-services
  sv | mormor har demens | older-people
  sv | styvbarn bråk | blended-family family-counselling
  sv | barnvakt | home-service support-family
  en | child stutters | speech-therapy
  en | need a break from kids | support-family home-service
  en | no friends at school | student-welfare family-counselling youth-work
  en | cannot pay rent | social-guidance family-social-work kela
  en | breastfeeding problems | child-clinic maternity-clinic
  en | skipping school | student-welfare outreach-youth school-health
  en | learn finnish | immigrant-services
  en | swimming lessons | leisure
  en | braces | oral-health specialised-care
  en | support for single parents | peer-groups support-family ngo-activities family-work
  fi | vauva syntyy keväällä valmennus | family-training maternity-clinic
  fi | kaksivuotias ei syö kuin maitoa | nutrition-therapy child-clinic
  fi | lapsi kastelee sänkyyn kouluiässä | child-clinic school-health doctor
  fi | koululaisen päänsärky | school-health doctor
  fi | tyttö lihonut | nutrition-therapy school-health
  fi | lapsen keskittyminen koulussa | nepsy-coach student-welfare psychologist
  fi | nuoren itsetunto | youth-early girls-group student-welfare family-counselling
  fi | hyvä ero | divorce-advice divorce-group
  fi | eroryhmä miehille | divorce-group fathers-group
  fi | testamentti ja huoltajuus | legal-advice family-law
  fi | vanhempainraha | kela
  fi | henkilökohtainen avustaja | disability-services
  fi | omaishoidontuki lapsesta | disability-services
  fi | lapsen psykiatrinen tutkimus | child-psychiatry
  fi | epilepsia lapsella | child-neurology doctor specialised-care
  fi | kesäleiri | leisure parish-clubs youth-work
  fi | avoin kohtaamispaikka vaasassa | meeting-place family-cafe
  fi | nuorten chat | youth-chat
  fi | työpaja nuorelle | start-workshop
  fi | vapaaehtoinen mummi lapsille | ngo-activities support-family
  sv | babyn kommer i maj förberedelsekurs | family-training maternity-clinic
  sv | sängvätning | child-clinic school-health doctor
  sv | svårt att koncentrera sig i skolan | nepsy-coach student-welfare psychologist
  sv | hur skiljer man sig bra | divorce-advice divorce-group
  sv | föräldrapenning | kela
  sv | personlig assistent | disability-services
  sv | barnpsykiatri | child-psychiatry
  sv | sommarläger | leisure parish-clubs youth-work
  sv | ensam med barn och inga släktingar | support-family home-service
  sv | verkstad för unga utan jobb | start-workshop outreach-youth
  sv | dagis börjar inskolning | ece
  sv | hjälp med läxor | school ngo-activities youth-work student-welfare
  sv | babysim | leisure
  sv | medling vid skilsmässa | family-mediation
  en | antenatal class | family-training maternity-clinic
  en | child wets bed | child-clinic school-health doctor
  en | parental allowance | kela
  en | summer camp | leisure parish-clubs youth-work
  en | custody agreement | family-law
  en | child psychiatrist | child-psychiatry
`

export type RelevanceQuery = {
  readonly lang: Language
  readonly q: string
  readonly kinds: readonly string[]
}

const languageOf = (name: string): Language => (name === 'sv' || name === 'en' ? name : 'fi')

export const relevanceQueries: readonly RelevanceQuery[] = lines
  .trim()
  .split('\n')
  .map((line) => {
    const [lang = '', q = '', kinds = ''] = line.split('|').map((part) => part.trim())
    return { lang: languageOf(lang), q, kinds: kinds.split(' ') }
  })
