const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/**
 * First names that are common in Finland. Left out are those that are first of all everyday words of families, such as
 * veli, toivo, satu, into, rauha, inga, bo, hope.
 */
export const firstNames = words(`
  aada aaro aatu abdi abdullah adam agneta ahmed aila aili aino akseli aleksandra aleksi alexander alexandra ali alina alma amanda
  amina amir anders andreas anette anita anja anna annakaisa anne anneli annette annika annikki anni anniina ann-sofie antero anton
  antti ari aron arto artturi arttu astrid atte auli aulis axel bengt benjamin birgitta bodil börje camilla carina carita carl
  carola caroline cecilia charlotta christer christian christina christoffer daniel david ebba edvin eeli eemeli eemil eero eetu
  eeva eino elena eliel elias eliisa elina elisa elisabet elisabeth ella ellen ellinor elmeri elsa elvira emil emilia emma emmi
  enni erik erika erkki ernst esa esko essi esteri eva eveliina fanny fatima filip fredrik frida fredrika gabriel george göran greta
  gun gunilla gunnar gustav hanna hannele hannes hannu hans harri hasan hassan heikki heidi heini helena heli helvi henna henri
  henriikka henrik henry hilda hilkka hilma hugo hussein ibrahim ida iida iina iiris ilkka ilmari ingela inger ingrid inka
  inkeri irene irina iris irja irma ismo isabella isto ivan jaakko jaana jakob jalmari jan jani janina janita janne jari jarkko
  jarmo jasmin jere jenna jenni jenny jens jesse joakim joel johan johanna johannes john joni jonas jonna joona joonas jorma josef
  josefin jouko jouni juha juhani juho jukka julia juliana jussi justus jutta juuso jyrki jörgen kaarina kaarlo kaija kaisa kaisu
  kaj kalevi kalle karin karina karl karoliina katariina katarina kati katja katri katriina kauko kenneth kerttu kerstin kirsi
  kirsti klaus konsta kristian kristiina kristina kyllikki lars laura lauri lea leena leevi leif leila leo lenni lennart liisa
  lilja lily linda linnea linus lisa lisbeth lotta lucas ludvig lukas maarit maija maj-britt maj-len malin manuel marcus margareta
  margit mari maria mariam marianne marika mariia marina marit marita maritta marjatta marjo marjut marko markku markus marta martin
  martta martti mathias matias matilda matleena mattias matti mauri maxim mervi merja mia michael mika mikael mikko milja milla
  milo minea minna minttu mira mirja mirjami mirka mohamed mohammad mohammed monica monika muhammad mustafa natalia nea niilo
  niina niklas niko nina noah noel noora nora oiva olavi olga olivia olli omar onerva oona oskar oskari osmo otso otto outi paavo
  pasi patrik patrick paula pauli pauliina pekka pentti per peppi pertti petra petri petteri philip pia pirjo pirkko päivi pär raili
  raija raimo raisa rasmus rauno rebecka reetta reijo reino riikka riina riitta rikhard risto ritva robert robin roger roland ronja
  roope roosa roy ruut saana saara saila saima sakari salla salme sam sami samir samu samuel sandra sanelma sanna sanni santeri santtu
  sara sari saskia sauli sebastian selma senja seppo sini siiri silja simo simon sinikka siri sirkka sirpa siv sofia sofie sohvi
  soile sonja stefan stella sten sture susanna susanne sven svetlana taina taneli tanja tapani tapio tarja taru tatjana teemu teija
  tero terhi terttu tero teuvo theodor thomas tiia tiina timo tina tobias toini tom tomas tomi tommi toni tony topi torsten tove tuija
  tuomas tuomo tuovi tuula tuulikki tyyne ulla ulrika urho vanessa vasili veera veijo veikko venla vera verneri vesa vilho viktor viktoria
  vilhelmiina vilja ville vilma vivian werner wilhelm william wilma yasmin youssef yusuf åke åsa örjan ömer osman ayan hodan zahra zainab
`)

/** Forms of other words that only look like a name in a case: "soon", "the only one", "I give". */
export const noNames = words(`
  pian riita riitaa ainoa ainoan annan erilla mian minnan ilon isoon elin elina leon lean liisan marin maria mariaa samin
`)

/** The commonest Finnish surnames whole, and the endings of Swedish ones. */
const surnames = words(`
  korhonen virtanen mäkinen nieminen mäkelä hämäläinen laine heikkinen koskinen järvinen lehtonen lehtinen saarinen salminen heinonen
  niemi heikkilä salonen kinnunen turunen salo laitinen tuominen rantanen karjalainen jokinen mattila savolainen lahtinen ahonen ojala
  leppänen hiltunen väisänen leinonen pitkänen aaltonen miettinen hakala pulkkinen anttila manninen koivisto laaksonen hirvonen
  räsänen lehto laakso toivonen mustonen rautio nurmi aalto partanen hakkarainen peltonen kettunen peltola kallio seppälä huttunen
  hänninen lindholm österholm nordman backman
`)
const swedishSurname = /\p{L}{3,}(?:sson|ström|qvist|kvist|lund|berg|gren|blom|backa|holm)s?$/u
const finnishCase = /(?:sen|selle|sella|sellä|selta|seltä|sesta|sestä|n|lle|lla|llä)$/u

export const isSurname = (word: string): boolean =>
  surnames.has(word) ||
  swedishSurname.test(word) ||
  surnames.has(word.replace(finnishCase, '')) ||
  surnames.has(word.replace(finnishCase, 'nen'))

/** Finnish and Swedish names in the cases in which one speaks of somebody. */
const endings = [
  'n',
  'in',
  'ille',
  'illa',
  'illä',
  'lle',
  'lla',
  'llä',
  'lta',
  'ltä',
  'sta',
  'stä',
  'a',
  'ä',
  'kin',
  's',
  'ns',
  '’s',
  "'s",
]

export const isFirstName = (word: string): boolean =>
  firstNames.has(word) ||
  (!noNames.has(word) &&
    endings.some((ending) => word.endsWith(ending) && firstNames.has(word.slice(0, -ending.length)))) ||
  // Mikko, Mikolle; Pekka, Pekan; Antti, Antin: one of two equal consonants is left out before an ending.
  (!noNames.has(word) &&
    endings.some((ending) => {
      const stem = word.slice(0, -ending.length)
      const doubled = stem.replace(/([kpt])([aeiouyäö])$/u, '$1$1$2')
      return word.endsWith(ending) && doubled !== stem && firstNames.has(doubled)
    }))
