import type { Language } from '#platform/text.ts'

type Part = { readonly title: string; readonly points: readonly string[] }
type GuideTexts = {
  readonly title: string
  readonly lead: string
  readonly parts: readonly Part[]
  readonly kindsTitle: string
  readonly kinds: readonly { readonly name: string; readonly words: string }[]
  readonly helpTitle: string
  readonly help: readonly {
    readonly to: 'workConsultation' | 'workGuide' | 'workWorry'
    readonly words: string
  }[]
  readonly familyTitle: string
  readonly family: string
  readonly print: string
}

/** The instruction that the model of named workers needs: one page, to be printed too. @source R57, R58, R61, R62 */
export const guideTexts: Readonly<Record<Language, GuideTexts>> = {
  fi: {
    title: 'Vastuutyöntekijän ohje',
    lead: 'Perheellä on yksi ihminen, joka tuntee kokonaisuuden. Sinun ei tarvitse osata kaikkea: pidä huoli, että joku tekee.',
    parts: [
      {
        title: 'Ensimmäisellä viikolla',
        points: [
          'Soita perheelle. Kerro nimesi, numerosi ja milloin sinut tavoittaa.',
          'Katso, kuka on jo perheen kanssa. Kysy perheeltä, puuttuuko joku.',
          'Nimeä sijainen, joka vastaa, kun olet poissa.',
          'Sovi perheen kanssa seuraava askel: mitä, kuka, mihin mennessä.',
        ],
      },
      {
        title: 'Koko ajan',
        points: [
          'Kutsu verkosto koolle, kun yksi palvelu ei riitä. Perhe on mukana.',
          'Pidä suunnitelma yhtenä: perheen omat tavoitteet, perheen omin sanoin.',
          'Kerro perheelle odottaessa, mitä tapahtuu ja mistä saa tukea sillä välin.',
          'Tarkista kerran kuussa: onko seuraava askel sovittu, onko määräaika lähellä, odottaako perhe.',
        ],
      },
      {
        title: 'Kun et voi jatkaa',
        points: [
          'Nimeä seuraaja yhdessä perheen ja esihenkilön kanssa. Kerro syy.',
          'Sopikaa tapaaminen, jossa olette kaikki: sinä, uusi työntekijä ja perhe.',
          'Vastaat, kunnes uusi ottaa asian vastaan.',
        ],
      },
      {
        title: 'Kun asia päättyy',
        points: [
          'Katsokaa yhdessä, miten tavoitteille kävi.',
          'Sopikaa päivä, jolloin kysyt, miten on mennyt.',
          'Kerro, kenelle perhe voi soittaa sen jälkeen.',
        ],
      },
    ],
    kindsTitle: 'Kolme nimettyä työntekijää',
    kinds: [
      {
        name: 'Vastuutyöntekijä',
        words: 'vastaa perheen asian kokonaisuudesta eri palveluissa. Heitä on yksi.',
      },
      {
        name: 'Omatyöntekijä',
        words: 'vastaa oman palvelunsa työstä. Sosiaalihuollossa se on lain mukaan nimettävä.',
      },
      {
        name: 'Nimetty yhteyshenkilö',
        words: 'on se, jonka puoleen perhe voi kääntyä kaikessa, mikä painaa.',
      },
    ],
    helpTitle: 'Et ole yksin',
    help: [
      { to: 'workConsultation', words: 'Kysy neuvoa toiselta ammattilaiselta' },
      { to: 'workGuide', words: 'Etsi sopiva palvelu perheelle' },
      { to: 'workWorry', words: 'Kun huoli lapsesta on suuri' },
    ],
    familyTitle: 'Mitä perhe näkee',
    family:
      'Perhe näkee nimesi, miten sinut tavoittaa, kuka on sijaisesi ja mitä vastuutyöntekijä tekee. Jos vaihdut, perhe näkee uuden nimen ja päivän. Perhe voi pyytää toista työntekijää; toive menee esihenkilölle, joka vastaa.',
    print: 'Voit tulostaa tämän sivun selaimen tulostuksella.',
  },
  sv: {
    title: 'Anvisning för ansvarig medarbetare',
    lead: 'Familjen har en människa som känner helheten. Du behöver inte kunna allt: se till att någon gör.',
    parts: [
      {
        title: 'Den första veckan',
        points: [
          'Ring familjen. Berätta ditt namn, ditt nummer och när du nås.',
          'Se vem som redan är med familjen. Fråga familjen om någon fattas.',
          'Utse en ställföreträdare som svarar när du är borta.',
          'Kom överens med familjen om nästa steg: vad, vem, till när.',
        ],
      },
      {
        title: 'Hela tiden',
        points: [
          'Kalla samman nätverket när en tjänst inte räcker. Familjen är med.',
          'Håll planen till en enda: familjens egna mål, med familjens egna ord.',
          'Berätta för familjen som väntar vad som händer och var den får stöd under tiden.',
          'Kontrollera en gång i månaden: är nästa steg överenskommet, är en tidsfrist nära, väntar familjen.',
        ],
      },
      {
        title: 'När du inte kan fortsätta',
        points: [
          'Utse en efterträdare tillsammans med familjen och chefen. Berätta varför.',
          'Kom överens om en träff där alla är med: du, den nya medarbetaren och familjen.',
          'Du svarar tills den nya tar emot ärendet.',
        ],
      },
      {
        title: 'När ärendet avslutas',
        points: [
          'Se tillsammans hur det gick med målen.',
          'Bestäm en dag då du frågar hur det har gått.',
          'Berätta vem familjen kan ringa efter det.',
        ],
      },
    ],
    kindsTitle: 'Tre namngivna medarbetare',
    kinds: [
      {
        name: 'Ansvarig medarbetare',
        words: 'svarar för helheten i familjens ärende över tjänsterna. Det finns en.',
      },
      {
        name: 'Egen medarbetare',
        words: 'svarar för arbetet i sin egen tjänst. I socialvården ska den utses enligt lag.',
      },
      { name: 'Namngiven kontaktperson', words: 'är den som familjen kan vända sig till i allt som tynger.' },
    ],
    helpTitle: 'Du är inte ensam',
    help: [
      { to: 'workConsultation', words: 'Be en annan yrkesperson om råd' },
      { to: 'workGuide', words: 'Sök en passande tjänst för familjen' },
      { to: 'workWorry', words: 'När oron för ett barn är stor' },
    ],
    familyTitle: 'Vad familjen ser',
    family:
      'Familjen ser ditt namn, hur du nås, vem som är din ställföreträdare och vad en ansvarig medarbetare gör. Om du byts ut ser familjen det nya namnet och dagen. Familjen kan be om någon annan; önskan går till chefen, som svarar.',
    print: 'Du kan skriva ut sidan med webbläsaren.',
  },
  en: {
    title: 'Instruction for the responsible worker',
    lead: 'The family has one person who knows the whole. You need not know everything: see to it that somebody does.',
    parts: [
      {
        title: 'In the first week',
        points: [
          'Call the family. Tell your name, your number and when you can be reached.',
          'See who is already with the family. Ask the family whether somebody is missing.',
          'Name a deputy who answers while you are away.',
          'Agree with the family on the next step: what, who, by when.',
        ],
      },
      {
        title: 'All the time',
        points: [
          'Call the network together when one service is not enough. The family is there.',
          'Keep the plan one: the family’s own goals, in the family’s own words.',
          'Tell a family that waits what happens and where it gets support meanwhile.',
          'Check once a month: is the next step agreed, is a limit near, does the family wait.',
        ],
      },
      {
        title: 'When you cannot go on',
        points: [
          'Name a successor together with the family and the lead. Say why.',
          'Agree on a meeting with all of you: yourself, the new worker and the family.',
          'You answer until the new one takes the case over.',
        ],
      },
      {
        title: 'When the case ends',
        points: [
          'Look together at what became of the goals.',
          'Agree on a day on which you ask how it has gone.',
          'Tell whom the family can call after that.',
        ],
      },
    ],
    kindsTitle: 'Three named workers',
    kinds: [
      {
        name: 'Responsible worker',
        words: 'answers for the whole of the family’s case across services. There is one.',
      },
      {
        name: 'Own worker',
        words: 'answers for the work of the own service. Social welfare has to name one by law.',
      },
      { name: 'Named contact', words: 'is the one to whom the family can turn in all that weighs on it.' },
    ],
    helpTitle: 'You are not alone',
    help: [
      { to: 'workConsultation', words: 'Ask another professional for advice' },
      { to: 'workGuide', words: 'Find a fitting service for the family' },
      { to: 'workWorry', words: 'When the worry about a child is great' },
    ],
    familyTitle: 'What the family sees',
    family:
      'The family sees your name, how to reach you, who your deputy is and what a responsible worker does. If you change, it sees the new name and the day. The family can ask for another worker; the wish goes to the lead, who answers.',
    print: 'The page can be printed by the browser.',
  },
}
