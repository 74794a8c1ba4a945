import { patterns } from './crisis-patterns.ts'

const groups = {
  partner: `mannen make maken maka sambo* fru frun hustru* partner* pojkvän* flickvän* ex exet exman* exmake* exfru* karl karlen gubben fästm*`,
  parent: `pappa pappan mamma mamman far mor farsan morsan föräldrar* förälder* styvpappa* styvmamma* styvfar* styvmor* plastpappa* bonuspappa* farfar morfar vårdnadshavar* fadern modern papi`,
  child: `barn barnet barnen son sonen sönerna dotter dottern döttrar flicka flickan pojke pojken tonåring* tonårs* unge ungen bebis* tjej tjejen kille killen
    åring åringen åringar barnbarn* lillen`,
  hit: `slår slog slagit slå slåss misshandl* sparkar sparkade stryp* knuffar knuffade hotar hotade hotat örfil* våldsam* nyper knytnäv* daskar agar förföljer`,
  drunk: `full fulla berusad* dricker drack druckit drucken supa super supit drog droger drogad* drogpåverk* knark* påverkad onykter* bakfull* alkohol* alkis* packad spriten sprit`,
  harmlessDrink: `kaffe mjölk vatten te saft juice choklad läsk av ammar amma amning`,
  small: `1 2 3 4 5 6 7 1åring 2åring trotsålder* småbarn* dagis* syskon* lillebror lillasyster andra kompisar treåring* fyraåring* tvååring* femåring*`,
}

export const swedishIdioms = patterns(
  `
  slå*|slår|slog|slagit vad|rekord|ner|upp|på|ut|ihop|fast|in|igen|rot|till|runt|följe|gräset|gräs|numret|nummer|trumm*|larm|läger|knut|volt|vakt|sönder|slag|huvudet|tån|knät
  klockan|hjärtat|blixten slår|slog
  hotar|hotade regn*|regna|strejk|nedläggning*
  dödstrött|dödstrist
  dö*|dör|död|dog av skratt|trötthet|nyfikenhet|tristess|skam|hunger|längtan|leda|värme
  död|dödligt trött|tråkig*
  trött|uttråkad till|ihjäl döds
  skratta* ihjäl
  slå|slår|döda ihjäl tid*|tiden
  full|fullt av|upp|fart|koll|hus|sysselsätt*
  skär* grönsak*|bröd*|kött*|lök*|kaka*|tårta*|tårtan|naveln
  rör|rörde|tar|ta|tog på|om|mig sig|mej
  våldsamt|våldsam många|bra|populär*|mycket|roligt
  barn|barnet|barnen försvinner|försvunnit|borta från|på resa|dagis|läger
  kvinnan|sjukhus dött
  `,
  groups,
)

export const swedishCrisis = {
  suicide: patterns(
    `
    *självmord*|självmord*|självmordstank*|suicid*
    vill|orkar|önskar|kan|ville inte|int|ej leva|finnas !ensam !tillsam* !ihop !kvar !man !så
    vill|ville|vilja|önskar|önskade|skulle dö|dog|dött
    ta|tar|tog|tagit livet av
    ta|tar|tog|tagit sitt|mitt|hennes|hans eget liv
    ta|tar|tog|avsluta|avslutar|avsluta sitt|mitt liv|livet
    döda|dödar|mörda mig|mej|sig|sej själv
    bättre|lättare|önskar & var|vore|är död|dö|borta|fanns & jag
    bättre utan|om mig|jag & inte|utan fanns|finns|mig
    hänga|hänger|hängt mig|mej|sig|sej !datorn !skärmen
    hoppa|hoppar framför|från|under tåg*|bro*|taket|balkong*
    överdos*
    inte|aldrig vakna mera|mer|igen|mer|imorgon|upp
    livet|liv inte|int & värt|mening*
    trött|less på livet
    ingen|inget mening|skäl att leva
    pratar|talar|tänker|funderar om|på att|sin dö|död|döden|självmord & sin|vill|dö
    `,
    groups,
  ),
  'sexual-abuse': patterns(
    `
    övergrepp*|våldtäkt*|våldta*|våldtag*|incest*|pedofil*|groom*|nakenbild*|tafsa*|antasta*|sexövergr*|blottar|blottare
    sexuel* & utnyttj*|övergr*|trakass*|ofred*|våld*|rör*|tving*
    sexuel* & sätt|närm* & barn*|dotter*|son*|mig
    utnyttja* sexuel*|barn*|mig|mej|min|son*|dotter*
    tving* & sex|samlag|klä|avklädd|naken
    rör|rörde|rört|tog|tar|kände mig|mej|henne|honom|dotter*|son*|barn* & underliv*|snopp*|snippa*|bröst*|intim*|opassande|privat*|mellan
    rör|rörde|rört vid mig|mej
    utpress* & bild*|naken*|foto*
    vuxen|man|tränare|pappa|styvpappa rör|rörde|tafsar|tog & mig|mej|barn*|dotter*|son*
    skicka* & naken*|nakenbild*
    `,
    groups,
  ),
  violence: patterns(
    `
    min man & @hit
    @partner & @hit
    *misshand*|*våld|*våldet|misshand*|familjevåld*|kvinnomisshand*|hedersvåld*|skyddshem*|skyddshemm*|kvinnojour*|tvångsgif*|tvångsäktensk*|könsstymp*|dödshot*
    våld|våldet|våldsam|våldsamt|våldsamma
    slår|slog|slagit|sparkar|sparkade|stryper|strypte|knuffar|hotar|hotade mig|mej|oss|mamma|barnen|barnet !@small
    @parent & slår|slog|slagit|sparkar|stryper|strypte|misshand*|örfil*|piskar|agar !@small
    jag slår|slog|skakar|skakade|skadar & barnet|barnen|barn|bebis*|son*|dotter*|babyn
    skaka* bebis*|babyn|baby|barnet
    rädd|rädda|skräckslagen|livrädd för min|mitt|honom man|@partner
    rädd|livrädd för mannen|maken|sambo*|exet|partner*|pojkvän*
    rädd skada|skadar|slå|slår & barnet|bebis*|babyn|barnen
    hotar|hotade|hotat & döda|kniv*|vapen|mörda|ihjäl
    slå*|slår ihjäl
    blir|blev|har slagen|misshandlad*|hotad|slagna|strypt
    förföljer|förföljd|stalk* & ex*|mig|man|@partner
    `,
    groups,
  ),
  'self-harm': patterns(
    `
    självskad*|självdestruk*
    skär|skar|skurit|skära|ristar|bränner|rispar mig|mej|sig|sej|armar*|handled*|ben !fingret !kniven !köket !såsen !majonn* !grädd* !solen !spisen
    skadar|skada|skadat|slår mig|mej|sig|sej själv !dagis* !lek* !fotboll* !cyk*
    göra mig|sig själv illa
    gör|gjort|göra sig|mig själv illa
    `,
    groups,
  ),
  'missing-child': patterns(
    `
    @child & försvunn*|försvann|rymt|rymde|rymmer|rymma|rymd|bortsprung*|försvinner|saknad !hund* !katt* !nalle* !tand* !tänder* !mössa* !aptit* !snutt* !mobil* !intresse* !lust* !matlust* !spel* !skärm*
    @child & inte|int kom|kommit|kommer|komma & hem !matlust* !överens
    vet|aning & inte|ingen|int & var|vart & @child !dagis* !söka* !anmäl* !vända* !får !kan
    hittar|hitta|hittas inte & barnet|sonen|son|dottern|dotter|barnen|pojken|flickan !dagis* !vård* !plats* !hobby* !vänner
    rymma|rymt|rymde|rymmer hemifrån|hemåt|hem
    `,
    groups,
  ),
  'intoxicated-carer': patterns(
    `
    @parent & @drunk !@harmlessDrink
    full|fulla|berusad*|onykter*|drogpåverk*|drogad* & barn|barnet|barnen|bebis*|baby
    @partner & @drunk & barn|barnet|barnen|rädd
    min man|fru dricker|full|berusad*|super|onykter & barn|barnet|barnen|rädd
    `,
    groups,
  ),
  'afraid-at-home': patterns(
    `
    rädd|rädda|skraj|otrygg|otryggt|otrygga|livrädd & hem|hemma !ensam !mörk* !spök* !åska* !hund* !dammsug* !inbrott* !monster
    vågar|tör inte|int & hem|hemma !ensam !lämna
    inte|int trygg|trygga|tryggt|säker & hem|hemma
    rädd|rädda|livrädd|skraj för & pappa|pappan|mamma|mamman|far|mor|styvpappa|styvmamma|styvfar|plastpappa|föräldra* !förlora* !dö
    pappa|mamma|föräldra*|styvpappa skriker|bråkar|slåss|skrek|gapar & rädd|rädda
    bråk*|skrik*|gräl* hemma & rädd|rädda|otrygg*
    `,
    groups,
  ),
}
