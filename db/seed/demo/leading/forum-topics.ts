/** What forums of the demonstration talk about: a matter and what was written of it, in the language of the forum. */
export type Topic = { readonly title: string; readonly minutes: string }

type Two = Readonly<Record<'fi' | 'sv', Topic>>
const topic = (fi: readonly [string, string], sv: readonly [string, string]): Two => ({
  fi: { title: fi[0], minutes: fi[1] },
  sv: { title: sv[0], minutes: sv[1] },
})

export const openingTopic: Two = topic(
  [
    'Avaus ja edellisen tehtävät',
    'Käytiin läpi edellisen kokouksen tehtävät. Valmiit kuitattiin, yksi jatkuu.',
  ],
  [
    'Öppning och uppgifter från förra mötet',
    'Uppgifterna från förra mötet gicks igenom. De som är klara kvitterades, en fortsätter.',
  ],
)

export const topics: readonly Two[] = [
  topic(
    [
      'Odotusajat kunnittain',
      'Perheoven vastauksissa ollaan luvatussa ajassa kaikissa kunnissa paitsi yhdessä. Siellä ajanvaraukseen lisätään yksi vastaaja viikolle.',
    ],
    [
      'Väntetiderna per kommun',
      'Svaren ges inom utlovad tid i alla kommuner utom en. Där får tidsbokningen en medarbetare till i veckan.',
    ],
  ),
  topic(
    [
      'Kohtaamispaikkojen kesä',
      'Kolme paikkaa pitää auki myös heinäkuussa. Seurakunnan ja järjestön vuorot sovitettiin yhteen.',
    ],
    [
      'Mötesplatsernas sommar',
      'Tre platser håller öppet också i juli. Församlingens och föreningens turer passades ihop.',
    ],
  ),
  topic(
    [
      'Tutustumiskierros: mitä meillä tehdään',
      'Neuvola ja varhaiskasvatus kertoivat arjestaan. Sovittiin, että uudet työntekijät käyvät toistensa luona puoli päivää.',
    ],
    [
      'Lär känna varandra: vad vi gör',
      'Rådgivningen och småbarnspedagogiken berättade om sin vardag. Nya medarbetare besöker varandra en halv dag.',
    ],
  ),
  topic(
    ['Eroauttaminen: miten ohjaamme', 'Ohjauspolku on ajan tasalla. Ryhmään pääsee nyt myös etänä.'],
    [
      'Stöd vid skilsmässa: hur vi hänvisar',
      'Stigen är uppdaterad. Det går nu att delta i gruppen också på distans.',
    ],
  ),
  topic(
    ['Aukot alueella', 'Isien ryhmää kaivataan. Järjestö kokeilee syksyllä, seurakunta antaa tilan.'],
    ['Luckor i området', 'En grupp för pappor saknas. Föreningen prövar i höst, församlingen ger rummet.'],
  ),
  topic(
    [
      'Yhteinen koulutus',
      'Lapset puheeksi -koulutukseen tulee neljästä ammattikunnasta. Sijaiset hoitaa työntekijäpankki.',
    ],
    [
      'Gemensam utbildning',
      'Till utbildningen Föra barnen på tal kommer fyra yrkesgrupper. Vikarierna ordnas via personalbanken.',
    ],
  ),
  topic(
    [
      'Viestintä perheille',
      'Tervetulokirje uusille asukkaille luettiin yhdessä. Kaksi lausetta selkeämmäksi, sitten jakoon.',
    ],
    [
      'Kommunikation till familjer',
      'Välkomstbrevet till nya invånare lästes tillsammans. Två meningar görs tydligare, sedan delas det ut.',
    ],
  ),
  topic(
    [
      'Lasten kuuleminen',
      'Koulun oppilaskunta vastasi kyselyyn. Eniten toivottiin aikuista, jolla on aikaa välitunnilla.',
    ],
    ['Att höra barnen', 'Skolans elevkår svarade på en enkät. Mest önskades en vuxen som har tid på rasten.'],
  ),
  topic(
    [
      'Tilat ja aukiolot',
      'Kohtaamispaikan sali on vapaa keskiviikkoiltaisin. Vuoroista sovitaan yhteisessä kalenterissa.',
    ],
    [
      'Lokaler och öppettider',
      'Mötesplatsens sal är ledig på onsdagskvällar. Turerna kommer vi överens om i den gemensamma kalendern.',
    ],
  ),
  topic(
    [
      'Mitä luvut kertovat',
      'Kävijöitä oli viidennes enemmän kuin vuosi sitten. Harva tuli syrjäkylistä: auton reittiä mietitään.',
    ],
    [
      'Vad siffrorna berättar',
      'Besökarna var en femtedel fler än för ett år sedan. Få kom från byarna: bilens rutt funderas på nytt.',
    ],
  ),
]
