import { swedishGroups, swedishIdioms } from './crisis-sv-words.ts'
import type { DangerWords } from './crisis-vocabulary.ts'

export const swedishDanger: DangerWords = {
  groups: swedishGroups,
  idioms: swedishIdioms,
  crisis: {
    suicide: `
    *självmord*|självmord*|självmordstank*|suicid*|avskedsbrev*|avskedsvideo*|livstrött*|sjölvmord|överdos*|dödslängt*
    @want|orkar|orka|orkade|kan|pallar|står|ids|skulle|tänker @not leva|finnas|existera|livas|leve|lev !ensam !tillsam* !ihop !kvar !man !så
    @not @want|orkar|orka|kan|längre|pallar|längtar|mer leva|finnas|existera|leve|lev
    @want|skulle|sku|kunde|borde|tänker|tänkt|tänkte|funder*|=får|=planerar|hur =dö|do|dog|dött|doa !mormor !farmor !farfar !morfar !hund* !katt* !kanin*
    önskar|vore|bättre|var|hoppas|är & död|dog & jag|ja|han|hon|@want|önskar !morfar !farfar !mormor
    ta|tar|tog|tagit livet|live av
    ta|tar|tog|tagit|avsluta*|sluta|ända|göra sitt|mitt|hennes|hans|sina|min|sin & eget|egna|liv|livet|dagar !ansvar*
    avsluta*|sluta|ända|göra livet|live|alltihop|allting|allt & slut|avsluta*|jag|vill|tänk* !kurs*
    döda|dödar|=mörda|skjut*|skjuta|hänga|hänger|hängt|dränk*|ihjäl @selves !hot* !datorn !skärmen
    @selves själv ihjäl|döda
    bättre|lättare|lyckliga* & var|vore|är & död|=dö|borta|fanns & jag|ja|dom
    bättre|lättare|lyckliga* utan|om mig|mej|me
    alla|familjen|barnen|ni|dom|säger|tror|tycker|=världen bättre|lättare & utan & honom|henne|mig|mej|me
    utan mig|mej bättre|lättare
    utan|om jag|ja & inte|int & fanns|finns|levde
    ingen saknar|sakna|bryr|märker|märka & om & dör|dog|borta|försvann|död
    hoppa*|hoppar|hoppat framför|från|under|ner tåg*|bro|bron|broen|taket|balkong*|berg*|fönstret !simma*
    framför|under tåg*|bil|bilen|lastbil* & hoppa*|kasta*|gå|köra|lägga
    tabletter*|piller*|alvedon*|ipren*|medicin*|panodil*|burana*|värktablett*|sömntablett*|sömnmedel* & massa|alla|hela|många|mycket|burk*|askar|asken|överdos*|kart* & tog|tagit|ta|tagi|åt|ätit|svalt|svalde|svälj*|har
    @not vakna|vaknar|vakne|vaknat mera|mer|igen|imorgon|upp & @want|hopp*|somna|slippa|aldrig|jag|ja !babyn !barnet
    somna & @not|aldrig|slippa & vakna|vakn*
    livet|liv|live @not & värt|mening*|värd
    livet|allt|liv meningslös*|hopplös*
    trött|less|led på|=å livet|leva
    ingen|inget|inga mening|skäl|vits|idé|poäng|nytta|orsak & leva|livet|nånting|någonting|finnas|allt|fortsätta|längre
    pratar|talar|tänker|tankar|tänkt|funder*|säger|prat* om|på|att & =dö|döden|självmord !mormor !farmor !farfar !morfar !barnbok
    @want|bara|vi försvinna & jag|ja|bara|helt|härifrån|alltid|från & @want !smärta* !värk*
    @want|få|bara slippa & leva|finnas|livet|allt|vakna
    göra|gör|gjort & @selves illa|nåt|något|nånting !ramla* !föll !lek*
    rädd|orolig|oro & göra|gör & sig|sej|själv & illa|nåt|något|dumt
    hejdå|farväl|adjö|sista & meddelande*|skrev|skrivit|skickade|brev* & kompis*|dotter*|son*|vän*|alla
    ta|tar barnen|babyn med & död*|=dö|döden
    @want|sku|skulle försvinna & alltid|härifrån|bara|helt|allt|världen !semester
    köra|kör|åka|styra in|rakt|mot & lastbil*|långtradar*|berg*|träd*|bergvägg*|vägg & tank*|@want|funder*|jag|ja
    spara*|samla* tablett*|piller*|medicin*
    har|haft tankar & dö|döden|leva|livet|självmord
    skrivit|skrev|skrivi|lagt|skickat farväl|hejdå|adjö
    allt|alltihop|allting ska|sku|bara ta|tar|vara|sluta slut & @want
    spela*|finns|ser|nå @not|ingen utväg|framtid|hopp
    @want @not vara|va med mer|mera|längre
    inget|ingenting|inte|int|något leva för|kvar !läng*
    orkar|klarar|pallar @not livet|live|leva
    @want|orkar @not =här|vara & mer|mera|längre & =här|jag|ja !jobb* !skolan
    börda|last & bara|alla|er|familjen|andra & jag|ja|är|e
    ge|ger|gett upp livet|allt|alltihop
    @not nå|något|roligt|kul|värt|skäl leva|live
    @not roligt|kul|värt & leva
    `,
    'sexual-abuse': `
    övergrepp*|våldtäkt*|våldta*|våldtag*|våldto*|incest*|pedofil*|groom*|nakenbild*|tafsa*|antasta*|sexövergr*|blottar|blottare|nakenfoto*|nakenvideo*|dickpic*|nudes|kuksbild*|sextrakass*|könsbild*|övergrepp|våldtäkts*|taffsa*
    sexuel*|sex & utnyttj*|övergr*|trakass*|ofred*|våld*|rör*|tving*|pressa*|krav|kräver
    sexuel* & sätt|närm* & barn*|dotter*|son*|mig
    utnyttja*|utnyttjat|utnyttjad sexuel*|barn*|mig|mej|min|son*|dotter*|flick*
    utnyttja*|utnyttjat|utnyttjad* & barn*|mig|mej|sonen|dotter*|flick*|blivit|misstänk*|misstank* !ekonom*
    tving*|tvung*|pressa* & sex|samlag|klä|avklädd|naken|suga|ligga
    tving* & @me|henne|honom & nej|sängen|säng|rör*
    fast|trots|sagt ja|jag|hon|att sa|säger|sagt nej
    @touch & @me|henne|honom|dotter*|son*|barn* & @body !jacka* !skor* !kläder*
    rör|rörde|rört|röra|rörd vid|på|mellan|vi|henne|honom & mig|mej|me|barnet|dottern|sonen|benen|flickan !öron* !=hår
    @parent|@kin|@outsider|man|vuxen|killen|tränar*|ledar* tar|tog|tagit|rör|rörde|känner|kände|klämmer|smeker|gnider|tafsa*|kladda* på|vid|mellan|under|=å mig|mej|me|barnet|flick*|dotter*|pojk*|mina|hennes|son*
    farbror|farfar|morfar|pappa|styvpappa|styvfar|bror|brodern|brorsan|storebror|kusin*|kusinen|morbror|granne*|tränare*|läraren|plastpappa|styvbror|man gör|gjort|gjorde|göra =saker|sakerna|nåt|nånting|något|konstigt|konstiga|äckliga|fult & mig|mej|me|natten|säng|sängen|säng*|@not
    gör|gjort|gjorde =saker|konstigt|konstiga|äckligt|äckliga|fult med|me|mot|åt mig|mej|me|honom|henne
    kommer|kom|kryper|=lägger|ligger till|in|ner|i|hos|bredvid|med mitt|min|mig|mej|dotterns säng|sängen|säng*|rum|täcket & natten|natt|nätterna|farbror|pappa|styvpappa|bror|brorsan|styvfar|farfar|morfar
    berätta*|säger & rört|rör|tagit|tog|snopp*|snippa*|underliv* & morfar|farfar|farbror|pappa*|bror*|kusin*|man|tränare*|lärare*
    hemlighet* & farfar|morfar|farbror|pappa|styvpappa|tränare*|lärare*|vuxen|granne*
    =får|fick @not berätta & morfar|farfar|farbror|pappa|styvpappa|tränare*|lärare*|bror*
    utpress* & bild*|naken*|foto*|pengar|video*
    hota* & sprid*|bild*|nakenb*|video* & bild*|nakenb*|video*|foton
    vuxen|man|tränare|pappa|styvpappa|äldre|okänd|främmande & rör|rörde|tafsar|naken*|nakenbild*
    vuxen|vuxna|äldre|okänd|okända|främmande|man|gubbe|kille & nätet|snap*|snapchat|insta*|tiktok|chatt*|discord|internet|roblox & bild*|träffa*|möta*|dotter*|barn*|mig|son*|sex
    skicka* & naken*|nakenbild*|sexbild*|snuskig*
    @want|tjatar|ber|frågar naken*|bilder & kropp*|snap*|bröst*|naken*
    masturber*|runk*|onaner* & framför|pappa|mig|man|barn*
    han|hon|@kin|@parent|@outsider|man rör|rörde|rört|tafsar mig|mej|me|barnet & där|inte|int|på|fast|underliv*|natt*
    @kin|@parent|@outsider tagit|tog|tar på & @child|@me !skor* !kläder* !jacka* !hand !ansvar*
    @outsider|@kin|man|gubbe|vuxen skick* & konstig*|snuskig*|sexig*|naken*|äcklig* & bild*|meddelande*|foto*
    gubbe|man|vuxen|främling|nån|någon & nätet|snap*|insta*|chatt*|spel* & träffa*|bilder|bild*
    fast|trots & int|inte vill|ville & rör*|tving*|sex|säng*|kille*|han|tar|tog
    hand|handen|händer|fingrar* & trosor*|byxor*|kalsong*|tröja* & @doer|han|man|farbror
    @outsider|@kin rört|rörde|rör|tagit|tafsa* & mig|mej|me !beröm !hand
    utnyttja*|utnyttjad|utnyttjades & jag|ja|liten|blev|barn*|hon|han !ekonom*
    bild*|foto* utan kläder|tröja|trosor
    ont & nere|underliv*|rumpan|snippan & hos|farfar|pappa|morfar|varit|efter
    snuskgubb*|pedo|perver*|ofreda*
    kysser|kysste|pussar & mig|mej|dotter*|barnet & tvång|farbror|lärare*|tränare*|styvpappa|fast
    tar|tog|tagit|känner på mina|mitt|hennes|hans|mej & bröst|bröstet|kropp*|rumpa*|lår*|röv*
    dumma|konstiga|fula|äckliga|otäcka saker & @kin|@parent|@outsider|med|mot|åt
    visade|visar porr|snopp*|könet & @kin|@parent|@outsider|man|mig|barn*
    underkläder*|trosor* & bild*
    rört|rörde|tafsa*|rör mitt|min|vårt|våran|vid barn|barnet|son|dotter|flicka
    någon|nån|han|man|vuxen tar|tog|tagit|rör|rörde på|vid mig|mej|me & obehaglig*|äcklig*|underlig*|fel|där
    kille|killen|kompis|pojke|pojkvän* tving* mig|mej|me|henne
    `,
    violence: `
    *misshand*|*våld|*våldet|misshand*|familjevåld*|kvinnomisshand*|hedersvåld*|skyddshem*|skyddshemm*|kvinnojour*|tvångsgif*|tvångsäktensk*|könsstymp*|dödshot*|örfila*|örfil*|strypgrepp*|strypt*|stryper|knivhot*|luggas|knivhugg*|barnaga
    våld|våldet|våldsam|våldsamt|våldsamma|valdsam
    vald hemma|familjen|nara|nära|relation*
    min|mi|hennes|hans|dotterns|svär* man|kille|fru|karl|gubbe|partner & @hit
    @partner & @hit
    @pron slår|slog|slå|slagit|=sparkar|sparkade|stryper|knuffa*|knuffar|hotar|hotade|hota|nyper|örfil*|lugga* @me|mamma|barnen|barnet|ungarna|ner|sina !@small
    @me|mamma|barnen|syster|lillebror|ungarna|ongan & slår|slog|=sparkar|sparkade|stryper|strypte|knuffa*|hotar|hotade|hota|slagen|slo !@small
    slår|slog|slagit|slo|slaji|slåji|slagi|=sparkar|sparkade|stryper|strypte|knuffar|knuffa|hotar|hotade mig|mej|me|oss|mamma|barnen|barnet|ungarna|sina !@small
    knuffa* & trappa*|trappen|väggen|golvet|ner & @me|henne|han|hon|barn* !@small
    @parent @hit
    @parent & @hit !@small !dagis*
    @kin|@outsider|@pron & @hard & barn*|ungar*|mig|mej|oss|sina|son|dotter*|fru*|frun !@small
    jag|ja slår|slog|slagit|skakar|skakade|skadar|skaka|daskade|daska|örfil*|slo|gav|luggade & barnet|barnen|barn|bebis*|son*|dotter*|babyn|örfil|ungen|ungarna
    jag har|ha slagit|skakat|daskat|skadat|nupit|luggat & barn*|barnet|son*|dotter*|babyn|bebis*|ungen
    skaka* bebis*|babyn|baby|barnet
    rädd|rädda|skräckslagen|livrädd för|åt min|mitt|honom|sin man|@partner
    rädd|livrädd|rädsla för mannen|maken|sambo*|exet|partner*|pojkvän*|honom
    rädd|livrädd för & man|exet|ex & min|mitt|sin
    rädd|orolig skada|skadar|slå|slår|göra & barnet|bebis*|babyn|barnen|illa !sig !sej
    hotar|hotade|hotat|hota & döda|kniv*|vapen|=mörda|ihjäl|gevär*|yxa|skada
    kniv*|kniven|vapen|gevär*|yxa*|=saker|tallrik*|stol*|glas & efter|mot|åt mig|mej|me|oss & kasta*|hot*|kom|viftar|=slängde|=slänger|höll !@small
    kasta*|=slänger|=slängde|slängt =saker|kniv*|tallrik*|stol* & @partner|@parent|@me|hon|han|vägg* !@small
    slå*|slår ihjäl
    blir|blev|har|ha|bli|blivit slagen|misshandlad*|hotad|slagna|strypt|slaji|slagin
    blåmärk*|blånad*|strypmärk* & barn*|dotter*|son*|arm*|elev*|ben|rygg*|mig|mor|flick*|pojk*|hals*|mamma* !cykl* !ramla* !föll !hockey* !fotboll* !vaccin*
    pappa|mamma|man|mannen|sambo* & blåmärk*|ryckte|rycker|sliter|slet & arm*|=hår*|hårt
    drar|drog|rycker|ryckte|sliter|slet i|mig|mej|henne|honom & håret|=hår|armen & @parent|@partner|han|hon
    @partner|mannen|man|han|pappa|hon låter|låt|släpper @not & gå|ut|lämna|träffa|ringa|åka
    låser|låste|stänger in mig|mej|oss|barnen|ute & @partner|man|pappa|mamma|han|hon
    kontroller*|svartsjuk*|övervakar & man|mannen|@partner|han & telefon*|pengar|rädd|hotar|allt
    granne*|grannen|grannarna|grannens & skrik*|slår|slag|smäll*|bråk*|gråt* & slår|slag|slå|barn*|sina|smäll*|kvinna* !leker !fest*
    hör & grann*|grannen & slår|slag|skrik*|gråter & barn*|kvinna*|fru*
    förföljer|förföljd|stalk* & ex*|mig|man|@partner
    raserianfall|sönder & mannen|man|pappa|sambo* & rädd*|gråter|barnen
    min|våran|tonår* son|sonen|tonåring|dotter|pojke|pojken & slår|=sparkar|hotar|slog|knuffa* & mig|mej|me|oss|mamma|föräldra*|mor !@small
    hållit|håller|höll fast|ner mig|mej|henne|barnet & @doer|han|hon|@partner
    håll* fast mig|mej|me !barnvagn*
    slår|slog|krossa*|bröt|tar|tagit|tog sönder|min|mina|mitt & telefon*|mobil*|nycklar*|pass & @partner|man|han
    @partner|@parent|han tving*|tvinga mig|mej|me !@small
    spotta* & på|mig|mej|oss & @doer|han|hon
    kastade|kastar|kasta|slängde|körde ut mig|mej|oss|barnen & @partner|@parent|han|hon|natten
    tog|tar|grep|greppade tag|hals*|strupe*|halsen & @partner|@doer|han|mig|mej|hals*
    skickar hundra*|massor & meddelande* & ex*|hot*
    lämna* & ifred|fred & ex*|man|exman*
    står|väntar utanför & ex*|man|dörren|huset & @fear|natt*|vägrar
    han|hon|dom|@parent slår|slog|slåss|slagit !@small !dagis* !daghem* !andra !kompis* !huvudet !boll* !sig !upp
    blir|bli så arg|förbannad|svartsjuk & slår|kastar|rädd*|slog
    man|pappa|mamma|pojkvän|sambo som slår|slog|sparkar|dricker
    blåmärk*|blånad* & @partner|han|sambon|man|pappa
    @fear vad|att|för han|hon|mannen|exet & gör|göra|ska|kan|skada|lämnar !somna !säga !börja !föds
    stryk hemma|av|får|fick|mig
    får|fick|få stryk
    kasta|kastade|kastar|slängde|slänger|knuffa* & mig|mej|oss|barnet|henne & vägg*|golv*|trapp*|dörr* !boll*
    besöksförbud*|kvinnofrid*|=förnedra*|kränker|hora & @partner|man|ex*|mig|mej
    @parent|@partner bråkar|skriker|hotar & slå*|slår|kniv*
    `,
    'self-harm': `
    självskad*|självdestruk*|skärsår*|självskadebeteende
    skär|skar|skurit|skära|skuri|skärt|skärd|ristar|rist*|bränner|brände|bränt|rispar|rispa|rispat|river|rev|ritsar|kapar @selves|själv|sejj|seg|armar*|arm|armen|handled*|ben|benen|lår|låren|låret|huden !fingret !kniven !köket !såsen !majonn* !grädd* !solen !spisen !ugnen !lek*
    @selves skär|skar|skära|skurit
    skadar|skada|skadat|slår|biter|biti|nyper|skadade @selves själv !dagis* !lek* !fotboll* !cyk* !ettåring* !tvååring* !treåring*
    skada*|skadar mig|mej|sig|sej & själv|avsikt*|flit|ångest*|mår !fotboll* !cyk*
    slår|slog|dunkar|dunka|bankar huvudet|hovu & vägg*|golvet|själv|blod* & @selves|tonåring*|ungdom*|biter|själv|son|dotter*|sonen !trotsålder* !tvååring* !treåring*
    biter|bitit|kliar|river|klöser @selves|själv & själv|blod*|armarna|blodig* !eksem* !mygg*
    göra|gör|gjort|gjorde & mig|sig|mej|sej|se|me själv illa
    gör|gjort|göra sig|mig|mej|sej själv illa
    rakblad*|rakblan|rakhyvel*|rakknivar|glasbit*|knivar & rum*|hitta*|göm*|gömda|gömm*|gömt|väska*|arm*|handled*|dotter*|son*|lår*|skär*
    sår|såren|ärr|ärren|märken|brännmärk*|brännsår*|=skärm*|blod*|bandage|rispor|skråmor & handled*|arm*|lår*|underarm*|ben|benen !operat* !katt* !ramla* !cykel* !kejsarsnitt* !föll !eksem*
    brännmärk*|brännsår*|bränn*|tänder|tändare*|cigarett* & själv|sig|mig|mej|huden|skinn*|arm*|flit
    lång* ärm*|tröj* & sommar*|varm*|gömm*|döljer|dölja|hett|värm*
    @not sluta|slutar & skära|skada|rispa|bränna
    jag|ja|hon|han skadar|skadade|skada mig|mej|me|sig|sej !fotboll* !lek* !cyk*
    skadar sig|sej|se !fotboll* !lek* !cyk* !olyck*
    slår|dunkar|bankar huvudet i vägg*|golv* & jag|ja|tills|själv|ångest*|blod*
    `,
    'missing-child': `
    @child & försvunn*|försvann|rymt|rymde|rymmer|rymma|rymd|römd*|römt|bortsprung*|försvinner|saknas|bortrövad|kidnapp*|bortförd* !hund* !katt* !nalle* !intresse* !lust* !matlust* !spel* !=skärm*
    rymt|rymde|rymd|rymmer|rymma|römt|avvikit|avvek|stuckit|stack|stacki & hemifrån|hemåt|hem|heimifrån|barnhem*|fosterhem*|skolan|anstalt*|boende*|familjehem*|fosterfamil*|avdelning*
    ha|har|jag|ja rymt|römt|stuckit !hund* !katt*
    @child & @not kom|kommit|kommer|komma|kommi|kömi|kumi|komi|komit|återvän* & hem|heim|hemma|skolan|skoln|tillbaka|träning* !matlust* !överens !tid
    @not kom|kommit|kommi|komi hem|heim & natt|natten|igår|skola*|kväll*|gräl*|bråk*|@child|än|ännu !tid
    for|stack|gick|sprang|drog iväg|ut|hemifrån|väg & @not|gräl*|bråk* & hem|heim|kommit|kommi|svara*|sett
    vet|veit|aning|veta|vita & @not & var|vart|varest|va & @child|hon|han|ho|barnbarn*|e|är|tagit !dagis* !söka* !anmäl* !vända* !=får !kan !ringa !hjälp
    ingen|inte|int & vet|veit|sett|hört var|vart|till|av|ifrån & hon|han|ho|@child & telefon*|natt*|igår|är|e|sen|sedan|skolan !dagis* !vända*
    telefon*|mobil*|luren & av|=avstängd*|död|svara*|stängd & @not|@child|var|borta|natt*|hon|han & vet|kommit|kommi|borta|natt*|hem|var !laga*
    @child svara* @not|int & telefon*|var|borta|hem|natt*|meddel*
    hittar|hitta|hittas|hittade inte|int|ej & barnet|sonen|son|dottern|dotter|barnen|pojken|flickan|barnbarn* !dagis* !vård* !plats* !hobby* !vänner !vän
    @child & borta|bort & sedan|sen|natt*|igår|dygn*|timmar*|spårlöst|dagar|nätter !resa !läger !arbet* !jobb* !semester*
    @child & sprang|sprungit|gått|gick|drog|stack|stuckit bort|vilse|iväg|hemifrån
    @child & vilse|vilsna !blankett*
    @not sett|hört & @child & till|sedan|sen|igår|natt*|morse
    nånstans|ställe|ingenstans sova & natt|hemma|hem|jag|ja|rymt !babyn !bebis*
    vägrar|ger|lämnar lämna|tillbaka|@not & barnen|barnet & ex*|pappan|mamman|tillbaka !dagis*
    stuckit|stack|dragit|gått|gick hemifrån|heimifrån
    @child|han|hon|ho & borta & natt|natten|dygn*|igår|nätter !jobb* !arbet* !resa !läger !semester
    ex*|pappan|mamman|fadern & tagit|tog|fört & barn*|son*|dotter* & inte|int|vägrar|tillbaka|utomlands !dagis*
    varit|vari|var borta hela|i|sedan|sen natten|natt|natta|dygn*|igår !jobb* !resa
    @child|han|hon|ho @not varit|vari|synts hemma|hem|till & dygn*|dagar|natt*|igår|timmar
    @child är|e|va borta|försvunn* !från !på !hos !pappa !jobb*
    @child|hon|han dök|dyker|dykt @not|aldrig upp
    @child @not kommit|kom|dök|anlänt & skolan|fram|upp !tid
    @not hörts|hört|hörs|hördes av|ifrån & dagar|natt*|dygn*|åring|son*|dotter*|timmar
    får|nå|når|fått @not tag|kontakt & @child
    letar|söker|leta efter sonen|dottern|barnet|flickan|pojken|våran|vår !kompis* !vän*
    @child borta|försvunn* !från !på !hos !pappa !jobb* !resa !läger
    `,
    'intoxicated-carer': `
    @carer & @drunk !@harmlessDrink !gruppen
    @parent|mormor|farmor|farfar|morfar|barnvakt* & @drinks|@drugs !@harmlessDrink
    @carer|hon|han tar|tagit|använder|brukar|missbruk*|röker droger|knark*|piller|hasch*|amfe*|medicin* & barn*|baby*|@parent|mamma|pappa|ensam
    @parent|gravid hög|höga|påtänd* !temperatur* !feber* !ålder
    full|fulla|berusad*|onykter*|drogpåverk*|drogad*|fyllan|druckit|packad|dricker|super|fylla & barn|barnet|barnen|bebis*|baby|babyn|ungar*|ongan|ungarna|ungen !gruppen !@harmlessDrink !ammar
    @partner & @drunk|@drinks|@drugs & barn|barnet|barnen|rädd|kör|ungar*|babyn|bebis* !@harmlessDrink
    min man|fru|karl dricker|full|berusad*|super|onykter|dricka & barn|barnet|barnen|rädd|ungarna
    lukta*|stinker|doftar & sprit|sprite*|alkohol|vin|öl|brännvin|hasch & @carer|hämta*|barn*|passar|ledar*|lärar*
    exet|ex|pappan|mamman|pappa|mamma|han|hon|ho hämta*|kör|körde|köra|skjutsa* & full|berusad*|=påverkad|druckit|bakfull*|onykter*|packad|fyllan
    kör|körde|köra|rattfyll* & full|berusad*|druckit|fyllan|onykter* & barn*|mig|oss|pappa|mamma|bil*
    @parent|barnvakt*|mormor & vaknar|vakna|vaknat|svarar @not !natten !morgon*
    @parent & ligger|sover|däckat|däckad|somnat & golvet|soffan|full & @not|druck*|drick*|full|vakna*
    jag är|e full|berusad|bakfull|=påverkad & barn*|ensam
    fest*|festar|partaj* & barn*|baby*|bebis*|ungar* & full*|fulla|granne*|berusad*
    alkohol*|alkis*|alkoholist*|super|fulla|fyll*|missbruk*|=knarkar & småbarn|barn|barnen|baby*|ungar*|bebis* !missbrukarvård* !vård* !ammar
    @parent|mannen tar|tagit|äter & tablett*|piller|medicin* & sover|barn*|mat|ensam*|vaknar
    @parent börja*|börjat supa|dricka|knarka
    `,
    'afraid-at-home': `
    @fear & @home !ensam !mörk* !spök* !åska* !hund* !dammsug* !inbrott* !monster !skolan !börja* !flytta*
    @fear & hemma|hem|heim & pappa|mamma|styvpapp*|bråk*|skrik*|far|föräldra*|slår
    @not @dare & hem|heim|hemma|heima|sova !ensam !lämna !prata !tala
    @dare @not & hem|heim|hemma|heima|sova|heime !ensam !lämna !prata !tala
    @not trygg|trygga|tryggt|=säker|tryggare & hem|hemma|heima|heim|pappa*|mamma*
    @fear för|åt & @parent !förlora* !=dö !dör !mista
    @fear & @parent & träffa|helg*|bo|hos|till !dålig !förlora* !=dö !prata !skolan
    @parent =skriker|bråkar|slåss|skrek|gapar|arg|full|gormar & @fear|gömm*
    bråk*|skrik*|gräl* hemma|heima & @fear|läskig*|otäck*|hemsk*|fruktansv*|gömm*|orkar
    hemma|heima|heim|hos & läskig*|otäck*|hemsk*|fruktansv*|helvet*|skrämm*|mardröm* !stök* !mardrömmar
    gömm*|gömde|gömt|låser|låste|smyger mig|mej|me|sig|sej & pappa|mamma|styvpapp*|kommer|rum*|garderob*|skrik*|under|toalet*|dörren|hem
    @want @not|int & fara|far|gå|åka|komma|tillbaka|hem|heim & hem|heim|heima|hemma & pappa|styvpapp*|mamma|rädd*|gråter|styvmamm*|far|mor|e|där|dä|aldrig !dagis* !leka
    gråter|vägrar|ber|tigger & hem|heim|till & slipp*|@fear|@not & pappa|mamma|sin|hem|heim !dagis* !leka
    bo|va|vara|sova|komma|flytta nån|någon|nånstans|någonstans|ställe|annan & annan*|annanstans|annat|trygg* & @fear|hemma|mamma|pappa|föräldra*|skydd*
    måste|vill|hur|kan|hjälp & bort|ifrån|iväg & hemifrån|härifrån|hemmet !flytta* !studera*
    få|vill omhändertag*|placerad*|fosterhem* & hemma|bo|jag|ja
    skrik*|kränk*|mobba*|hota* & mig|mej|me & hemma|pappa|mamma|föräldra*|styvpapp* !skolan
    @parent|@partner skräm* mig|mej|oss|barn*
    darrar|skakar|kissar|gråter|stelnar & när|då|pappa*|mamma* & kommer|skriker|arg|hem & pappa*|mamma*|styv*
    sover|bor|är hos|ute & kompis*|vän*|mormor & @not & @dare|vill & hem|heim
    @want|kan|får @not vara|va|bo hemma|heima & @parent|för|därför|när
    vill|måste bort & härifrån|hemifrån|heimifrån & mamma|pappa|@fear|hemsk*|skrik*
    farligt|farlig*|otryggt|hotfull* & hemma|heima
    törs|tör|vågar @not säga|berätta & pappa|mamma|hemma|han|hon & arg|slår|rädd*|hemma
    vill|vågar @not|int|inte & till|hem|heim|åka & mamma|pappa|far|mor|styv* & elak*|slår|skriker|rädd*|arg
    elak*|hemsk* & mamma|pappa|styv* & mig|mej|mot|hem|hemma
    @want @not hem|heim !dagis* !lek* !ännu !från !bb !sjukhus*
    @fear & pappa|mamma|styvpappa|far & när|då|ska|till|hos !dålig !förlora* !dö !prata !skolan !dagis*
    vågar|törs|tör @not & hos|med|till & pappa*|mamma*|styv*|exet !skolan !prata
    `,
  },
}
