import type { Groups } from './crisis-vocabulary.ts'

/*
 * Standard Swedish and Finland-Swedish as it is spoken and typed: "int" and "ej" stand beside "inte", "mej" and "me"
 * beside "mig", "ha" beside "har", "heim" beside "hem".
 */
export const swedishGroups: Groups = {
  not: `inte int inga ingen ej icke aldrig intes ingenting`,
  me: `mig mej me maj oss`,
  selves: `sig sej seg mig mej me`,
  pron: `han hon dom de hen den nån någon`,
  partner: `
    mannen manin karl karlen karln make maken makan maka makes sambo* fru frun frugan hustru* partner*
    pojkvän* flickvän* ex exet exman* exmake* exfru* gubben gubbe käring* kärring* fästm* särbo* svärson*
    svärdotter* killen
  `,
  parent: `
    pappa pappan pappas paps mamma mamman mammas mams far fadern fars farsan mor modern mors morsan päron
    föräldrar* förälder* styvpapp* styvmamm* styvfar* styvmor* styvföräl* plastpapp* plastmamm* bonuspapp*
    bonusmamm* vårdnadshavar* papi fosterföräld*
  `,
  kin: `
    kusin kusinen farfar morfar mormor farmor mommo mofa fammo faffa farbror morbror faster moster kusin*
    bror brorsan brodern broder storebror* syster* storasyster* styvbror* gudfar*
  `,
  outsider: `
    granne grannen grannens grannarna läraren lärare tränare* ledare ledaren barnvakt* barnskötar* prästen
    dagmamma* kompisens
  `,
  doer: `kusin @partner @parent @kin @outsider`,
  carer: `
    @parent @partner farfar morfar mormor farmor mommo mofa fammo faffa farbror moster faster barnvakt*
    barnflick* dagmamma* svärmor svärfar
  `,
  child: `
    årig åriga barn barnet barnen barns son sonen sönerna dotter dottern dotra dotron dottra döttrar* flicka
    flickan flickon pojke pojken pojkin pojk tonåring* tonårs* unge ungen ungar ungan ongan ungarna bebis*
    tjej tjejen kille killen åring åringen åringar barnbarn* sonson* dotterson* dotterdotter* lillen
    lillebror lillasyster brorsan syrran bror syster elev eleven ungdom* minsting* tonårsson* tonårsdotter*
    baby babyn
  `,
  hit: `
    puckla* mörbult* klå klår bankar bankade slår slog slagit slå slåss slåt slås slo slaji slaj* slåji
    slagi slajin slår* sparka* misshandl* stryp* knuffa* hota* örfil* luggas lugga* daska* dask smiska*
    smisk agar aga nyper nyp knytnäv* puttar puttade putta boxar bits våldsam* piskar piska förfölj* skakar
    =smäller smällt drämm* dängd* hugger knivhugg* knivskar
  `,
  hard: `misshandl* slår slog slagit slå stryp* sparka* örfil* piskar agar slo`,
  small: `taapero trotsålder* treåring* fyraåring* tvååring* femåring* ettåring*`,
  drunk: `
    dragen plakatfull lyran snusen rund full fulla berusad* onykter* bakfull* packad packade aspackad*
    dyngrak* stupfull* plakat fyllo* fyllon fylla* fyllan drogpåverk* drogad* =påverkad påverkade påtänd*
    däckad* däckat rusig* redlös* askalas* bladig lullig hög*luktar
  `,
  drinks: `
    supi söpi supe söup dricker drack druckit drucke druckin drucki dricki drucken dricka supa super supit
    söp alkis* alkoholis* alkohol* spriten sprit* fyller spritar festar
  `,
  drugs: `
    drog droger drogerna drogar knark* pundar* pundare hasch* amfetamin* heroin* kokain* missbruk*
    -missbrukarvå*
  `,
  harmlessDrink: `
    kaffe mjölk vatten te saft juice choklad läsk ammar amma amning flaska flaskan modersmjölk ersättning
  `,
  home: `hem hemma heim heima heime hemme hemåt hemifrån heimifrån`,
  fear: `rädd rädda rädder skraj livrädd* rädsla* skräck* skräckslag* otrygg* vettskräm* räddas skräms`,
  dare: `vågar våga vågat vågade tör =törs tordas tordes törd törde =tors`,
  body: `
    underliv* snopp* snippa* bröst* intim* opassande privat* mellan lår* rumpa* stjärt* könet könsdel*
    trosor* byxor* benen kalsong*
  `,
  touch: `
    rör rörde rört rörd röra tar tog tagit ta känner kände smeker smekte smekt kladdar =kladdat kladda
    klämmer klämde gnider gned petar petade tafsa*
  `,
  want: `vill ville vilja velat önskar önskade hoppas`,
}

/** Words that sound like danger and are not, set aside before the danger is looked for. */
export const swedishIdioms = `
  slog|slagit|slår huvudet i|på bord*|golv*|kant*|dörr*
  barn*|sonen|dottern|pojken|flickan slog|slår huvudet
  prata*|tala*|berätta* barn* död*
  slå*|slår|slog|slagit vad|rekord|upp|ut|ihop|fast|rot|runt|följe|gräset|gräs|numret|nummer|trumm*|larm|läger|knut|volt|vakt|tån|knät|igenom|ägg
  klockan|hjärtat|blixten slår|slog
  slå|slår|slog på radion|tv|datorn|lampan|trumm*
  hotar|hotade regn*|regna|strejk|nedläggning*
  dödstrött|dödstrist
  dö*|dör|död|dog av skratt|trötthet|nyfikenhet|tristess|hunger|värme
  död|dödligt trött|tråkig*
  trött|uttråkad till|ihjäl döds
  skratta* ihjäl
  slå|slår|döda ihjäl tid*|tiden
  full|fullt av|upp|fart|koll|hus|sysselsätt*|storlek|tank*
  grupp*|gruppen|kurs*|dagiset|daghemmet|kön|kalender*|plats* full|fulla|fullt
  full|fulla grupp*|gruppen|kurs*|timmar
  skär*|skära grönsak*|bröd*|kött*|lök*|kaka*|tårta*|tårtan|naveln|frukt*
  tar|ta|tog på|om mig|sig|mej kläder*|jacka*|skuld*|ansvar*|skor*
  tar|ta|tog om|hand mig|sig|mej|henne|honom
  våldsamt|våldsam många|bra|populär*|mycket|roligt
  våld*|våldsam* spel*|dator*|film*|tv|program*|video*
  spel*|datorspel*|film*|tv våld*|våldsam*
  borta från|på dagis|daghem*|skol*|förskol*|resa|läger
  hund*|katt*|kanin* borta|rymt|rymde|försvunn*|försvann
  borta|rymt|försvunn*|tappat bort hund*|katt*|mössa*|nalle*|nyckl*|mobil*|telefon*|kort*|tand*|tänder*|snutt*|ryggsäck*
  tand*|tänder*|nalle*|mobil*|telefon*|mössa*|snutt*|aptit*|matlust*|lust*|intresse* borta|försvunn*|försvann
  kvinnan|sjukhus dött
  rädd|rädda för hund*|mörk*|tandläkar*|åska*|spruta*|spindl*|förloss*|blod|insekt*|krig*
  rädd|rädda att börja|somna|tala|prata
  borta på semester|jobb*|arbete*|resa|läger
`
