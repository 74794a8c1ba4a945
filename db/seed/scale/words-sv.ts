/** The Swedish half of the parts of made-up listings: see words-fi.ts. */

const lines = (text: string): readonly string[] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trim())

/** Beginnings of compounds in the form that joins. The commonest stand first. */
export const firstParts =
  `familje barn baby mamma pappa ungdoms skol kamrat handlednings föräldra stöd vardags lek motions
  hemvårds hälso rådgivnings grupp verksamhets klubb vår höst kvälls morgon veckosluts sommar vinter lov utfärds natur
  skogs strand gårds park by kommun stads nejd områdes gemenskaps öppen distans nät chatt telefon små tult lekålders
  förskole lågstadie högstadie gymnasie studerande tonårs flick pojk syskon tvilling flerlings specialbarns adoptions
  foster nyfamilje skilsmässo ensamförälder farföräldra mormors morfars fadder stödpersons reservmommo inflyttar
  mångkultur språk tal tecken bild berättar sago ram sång musiklek musik dans teater cirkus hantverks pyssel målar
  ler trä handarbets kock bak mat frukost mellanmåls kaffe bär svamp trädgårds växt djur hund häst stall fisk sim vatten
  is skridsko skid cykel klätter boll fotbolls innebandy yoga avslappnings sömn vilo orkes kraft känslo färdighets
  sinnes frids kris sorg drog spel dator skärm ekonomi skuld boende flytt arbets verkstads karriär studie läx läs skriv
  matte vetenskaps robot biblioteks musei leksaks kläd återvinnings lagnings låne förlossnings graviditets amnings
  nattsömns matnings pott trots tand syn hörsel rygg fot hand allergi astma diabetes epilepsi koncentrations utvecklings
  rehabiliterings hjälpmedels assistent närstående korttids`.split(/\s+/)

/** Ends of compounds: indefinite, definite, plural, definite plural. */
export const lastParts = lines(`
  grupp gruppen grupper grupperna
  klubb klubben klubbar klubbarna
  café caféet caféer caféerna
  verksamhet verksamheten verksamheter verksamheterna
  stöd stödet stöd stöden
  handledning handledningen handledningar handledningarna
  rådgivning rådgivningen rådgivningar rådgivningarna
  tjänst tjänsten tjänster tjänsterna
  träff träffen träffar träffarna
  stund stunden stunder stunderna
  kväll kvällen kvällar kvällarna
  morgon morgonen morgnar morgnarna
  dag dagen dagar dagarna
  vecka veckan veckor veckorna
  kurs kursen kurser kurserna
  skola skolan skolor skolorna
  träning träningen träningar träningarna
  läger lägret läger lägren
  utfärd utfärden utfärder utfärderna
  fest festen fester festerna
  evenemang evenemanget evenemang evenemangen
  verkstad verkstaden verkstäder verkstäderna
  center centret center centren
  hus huset hus husen
  stuga stugan stugor stugorna
  rum rummet rum rummen
  sal salen salar salarna
  lokal lokalen lokaler lokalerna
  punkt punkten punkter punkterna
  plats platsen platser platserna
  mottagning mottagningen mottagningar mottagningarna
  besök besöket besök besöken
  samtal samtalet samtal samtalen
  övning övningen övningar övningarna
  hobby hobbyn hobbyer hobbyerna
  terapi terapin terapier terapierna
  bedömning bedömningen bedömningar bedömningarna
  undersökning undersökningen undersökningar undersökningarna
  kontroll kontrollen kontroller kontrollerna
  plan planen planer planerna
  ansökan ansökan ansökningar ansökningarna
  team teamet team teamen
  nätverk nätverket nätverk nätverken
  förening föreningen föreningar föreningarna
  projekt projektet projekt projekten
  linje linjen linjer linjerna
  bank banken banker bankerna
  torg torget torg torgen
  stig stigen stigar stigarna
  vän vännen vänner vännerna
  ledare ledaren ledare ledarna
  guide guiden guider guiderna
  timme timmen timmar timmarna
  loppis loppisen loppisar loppisarna
  hjälp hjälpen hjälper hjälperna
`).map((line) => line.split(' '))

export const people = lines(`
  babyfamiljer
  blivande föräldrar
  tultor
  barn i lekåldern
  lågstadieelever
  högstadieelever
  unga
  unga vuxna
  pappor
  mammor
  ensamföräldrar
  nyfamiljer
  tvillingfamiljer
  adoptivfamiljer
  fosterföräldrar
  mor- och farföräldrar
  närstående
  barn med särskilda behov
  inflyttade
  tvåspråkiga familjer
  syskon
  studerande
  frånskilda
  sörjande
  frivilliga
`)

/** "…när" */
export const situations = lines(`
  vardagen tar på krafterna
  barnet vaknar om nätterna
  det är tyst hemma
  grälen upprepar sig
  skolgången hackar
  läxorna blir ogjorda
  skärmtiden rinner iväg
  pengarna tar slut
  räkningarna hopar sig
  ni ska flytta
  familjen får ett syskon
  talet dröjer
  orden inte kommer
  barnet är rädd för allt nytt
  vännerna saknas
  ingen frågar hur du mår
  arbetet tar all kraft
  skiftarbetet rör om i rytmen
  skilsmässan är ny
  barnet har två hem
  sorgen är stor
  någon nära är sjuk
  rädslorna växer
  puberteten överraskar
  tålamodet tryter
  ni vill röra på er tillsammans
  du längtar efter vuxet sällskap
  fingrarna kliar
  det regnar hela veckan
  du behöver låna en vagn
  babyn är nyfödd
  amningen krånglar
  trotset är som värst
  barnet inte kan sitta stilla
  ljuden känns för höga
  språket är nytt
  pappren ligger huller om buller
  du inte vet var du ska börja
  den unga drar sig undan
  spelandet pågår till morgonen
`)

export const sentences = lines(`
  {C:def} samlas {h}.
  {C:def} är öppen för alla som är intresserade av {c:pl}.
  Vi ordnar {c:ind} {t}.
  Kom till {c:def} när {s}.
  Här ryms {n} {w}.
  På programmet står {c:ind}, {c:ind} och {c:ind}.
  {C:ind} för {w} börjar {t}.
  I {c:def} kan du fråga om vad som helst.
  Vi talar om {c:pl}, {c:pl} och {c:pl}.
  {C:def} leds av en {c:ind} tillsammans med {w}.
  {C:def} finns {h}, alldeles intill {c:def}.
  Före {c:def} pratar vi en stund över en kopp kaffe.
  Anmäl dig till {c:def} {t}.
  När {s} hjälper {c:def} dig att komma i gång.
  {C:dpl} växlar {t}.
  Med är också {c:pl}.
  Efter {c:def} leker barnen och de vuxna pratar.
  Du får med dig {c:def} och råd för hemmet.
  {C:def} passar när {s} eller {s}.
  I gruppen är högst {n} {w}.
  {C:def} och {c:def} arbetar tillsammans.
  En del av gångerna håller vi till {h}.
  Ring innan du kommer om {s}.
  I fjol kom {n} {w} till {c:def}.
  På våren flyttar {c:def} ut, {h}.
`)

export const times = lines(`
  på måndagar
  på tisdagar
  på onsdagar
  på torsdagar
  på fredagar
  på lördagar
  på söndagar
  på vardagsmorgnar
  på kvällarna
  varannan vecka
  en gång i månaden
  under skolloven
  från september till maj
  udda veckor
  på förmiddagen
  på eftermiddagen
  på våren
  på hösten
`)

export const houseFirst =
  `Gran Björk Tall Asp Rönn Hägg Al Sälg En Ask Lönn Ek Konvalje Sipp Ros Viol Klöver Honungs Bär Blåbärs
  Lingon Hjortron Hallon Tranbärs Moss Ljung Kärr Tjärn Sjö Å Bäck Fors Käll Ström Havs Strand Ö Holm Näs Vik Sund Berg
  Sten Sand Ler Ås Fjäll Dal Åker Äng Hag Bastu Kvarn Prästgårds Gästgivar Sol Mån Stjärn Moln Vind Regn Snö Frost Dis
  Vår Sommar Höst Vinter Räv Har Ekorr Björn Lo Varg Älg Grävlings Igelkotts Tran Svan Svalu Lärk Gök Mås Tärn Hök
  Uggle Gädd Abborr Lax Sik`.split(/\s+/)
export const houseLast = lines(`
  i {H}näs stuga
  i {H}strands hus
  i {H}backa skola
  på {H}gårdens gård
  i {H}ås center
  i {H}bo sal
  i {H}ängs stuga
  i {H}bergs klubblokal
  i {H}hörnans café
  i {H}vägens hus
  i {H}åkers prästgård
  på {H}ö lägergård
  i {H}skogs koja
  vid {H}forsens kvarn
  i {H}dals bibliotek
  i {H}parkens paviljong
  i {H}sunds ungdomshus
  på {H}viks servicetorg
  i {H}platsens vardagsrum
  i {H}stigens daghem
  på {H}torgets övre våning
  i {H}portens brasrum
`)
