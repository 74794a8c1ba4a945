import type { Language } from '#platform/text.ts'
import type { ProseTexts } from './prose.view.tsx'

/**
 * What is known of the product's accessibility, gaps included.
 * @source Act 306/2019 on digital services: statement, feedback answered in 14 days, supervision by Traficom since 2025.
 */
const fi: ProseTexts = {
  title: 'Saavutettavuus',
  tab: 'Saavutettavuus',
  lead: 'Haluamme, että jokainen voi käyttää Perhetaloa: ruudunlukijalla, näppäimistöllä, suurennettuna, vanhalla puhelimella ja väsyneenä.',
  sections: [
    {
      title: 'Missä olemme',
      paragraphs: [
        'Tavoitteemme on WCAG 2.2 -ohjeiden taso AA. Laki digitaalisten palvelujen tarjoamisesta (306/2019) vaatii WCAG 2.1 -tason AA.',
        'Emme vielä väitä täyttävämme kaikkia vaatimuksia. Kone on tarkistanut sivut, mutta vammaiset ihmiset eivät ole vielä testanneet niitä, eikä ulkopuolista arviota ole tehty.',
      ],
    },
    {
      title: 'Mitä on tarkistettu',
      list: [
        'Sivut on käyty läpi axe-ohjelmalla suomeksi, ruotsiksi ja englanniksi, kapealla (320 px) ja leveällä ruudulla. Yhtään sääntöä ei ole kytketty pois.',
        'Tumma tila ja pakotetut värit on tarkistettu yhdellä kielellä.',
        'Avun pyytäminen ja pyynnön seuraaminen toimivat näppäimistöllä ja ilman JavaScriptiä.',
        'Värien erot tekstin ja taustan välillä on laskettu.',
      ],
    },
    {
      title: 'Tiedossa olevat puutteet',
      list: [
        'Osa palvelujen omista teksteistä on vain suomeksi tai vain ruotsiksi. Sivu kertoo siitä, ja tekstin kieli on merkitty ruudunlukijalle.',
        'Selkokielistä, viittomakielistä ja äänitettyä versiota ei ole.',
        'Perheiden talossa on paljon linkkejä peräkkäin. Ruudunlukijalla haku on nopeampi tie samaan tietoon.',
        'Tieto paikkojen esteettömyydestä on puutteellinen. Jos tietoa ei ole, sivu pyytää kysymään etukäteen.',
        'Emme voi taata muiden sivustojen ja chatien saavutettavuutta, kun linkki vie sinne.',
      ],
      after: ['Jos jokin estää sinua, saat saman avun puhelimitse ohjauksesta.'],
      links: [{ words: 'Hae ohjaus ja neuvonta', to: 'search' }],
    },
    {
      title: 'Kerro meille, jos jokin ei toimi',
      paragraphs: ['Kirjoita, millä sivulla olit ja mitä tapahtui. Vastaamme 14 päivän kuluessa.'],
      links: [{ words: 'accessibility@perhetalo.example', to: 'mailto:accessibility@perhetalo.example' }],
    },
    {
      title: 'Jos et ole tyytyväinen vastaukseen',
      paragraphs: [
        'Voit tehdä kantelun tai selvityspyynnön valvojalle. Valvoja on Liikenne- ja viestintävirasto Traficom, digitaalisen esteettömyyden ja saavutettavuuden valvonta.',
      ],
      links: [
        {
          words: 'Valvojan ohjeet: saavutettavuusvaatimukset.fi',
          to: 'https://www.saavutettavuusvaatimukset.fi/',
        },
      ],
    },
  ],
}

const sv: ProseTexts = {
  title: 'Tillgänglighet',
  tab: 'Tillgänglighet',
  lead: 'Vi vill att alla kan använda Familjehuset: med skärmläsare, tangentbord, förstoring, gammal telefon och trötta ögon.',
  sections: [
    {
      title: 'Hur långt vi har kommit',
      paragraphs: [
        'Vårt mål är nivå AA i WCAG 2.2. Lagen om tillhandahållande av digitala tjänster (306/2019) kräver nivå AA i WCAG 2.1.',
        'Vi påstår ännu inte att vi uppfyller alla krav. En maskin har granskat sidorna, men personer med funktionsnedsättning har ännu inte testat dem, och ingen utomstående har bedömt dem.',
      ],
    },
    {
      title: 'Vad som har granskats',
      list: [
        'Sidorna har granskats med programmet axe på finska, svenska och engelska, på smal (320 px) och bred skärm. Ingen regel är avstängd.',
        'Mörkt läge och tvingade färger har granskats på ett språk.',
        'Det går att be om hjälp och följa sin begäran med tangentbord och utan JavaScript.',
        'Kontrasten mellan text och bakgrund är uträknad.',
      ],
    },
    {
      title: 'Brister som vi känner till',
      list: [
        'En del av tjänsternas egna texter finns bara på finska eller bara på svenska. Sidan berättar det, och textens språk är utmärkt för skärmläsaren.',
        'Det finns ingen version på lätt språk, teckenspråk eller som ljud.',
        'Familjernas hus har många länkar efter varandra. Med skärmläsare är sökningen en snabbare väg till samma uppgifter.',
        'Uppgifterna om platsernas tillgänglighet är bristfälliga. Där de saknas ber sidan dig fråga på förhand.',
        'Vi kan inte garantera tillgängligheten på andras webbplatser och chattar dit en länk leder.',
      ],
      after: ['Om något hindrar dig får du samma hjälp per telefon av servicehandledningen.'],
      links: [{ words: 'Sök servicehandledning', to: 'search' }],
    },
    {
      title: 'Berätta om något inte fungerar',
      paragraphs: ['Skriv på vilken sida du var och vad som hände. Vi svarar inom 14 dagar.'],
      links: [{ words: 'accessibility@perhetalo.example', to: 'mailto:accessibility@perhetalo.example' }],
    },
    {
      title: 'Om du inte är nöjd med svaret',
      paragraphs: [
        'Du kan klaga eller begära utredning hos tillsynsmyndigheten. Tillsynen sköts av Transport- och kommunikationsverket Traficom.',
      ],
      links: [
        {
          words: 'Myndighetens anvisningar: tillganglighetskrav.fi',
          to: 'https://www.tillganglighetskrav.fi/',
        },
      ],
    },
  ],
}

const en: ProseTexts = {
  title: 'Accessibility',
  tab: 'Accessibility',
  lead: 'We want everybody to be able to use House of Families: with a screen reader, a keyboard, strong zoom, an old phone and tired eyes.',
  sections: [
    {
      title: 'Where we are',
      paragraphs: [
        'Our aim is WCAG 2.2 level AA. The Finnish Act on the Provision of Digital Services (306/2019) demands WCAG 2.1 level AA.',
        'We do not claim yet to meet every requirement. A machine has checked the pages, but disabled people have not tested them yet and nobody from outside has assessed them.',
      ],
    },
    {
      title: 'What has been checked',
      list: [
        'The pages have been gone through with the program axe in Finnish, Swedish and English, on a narrow (320 px) and a wide screen. No rule is switched off.',
        'Dark mode and forced colours have been checked in one language.',
        'Asking for help and following a request work by keyboard and without JavaScript.',
        'The contrast of text against its background has been computed.',
      ],
    },
    {
      title: 'Known gaps',
      list: [
        'Some texts of the services’ own are only in Finnish or only in Swedish. The page says so, and the language is marked for screen readers.',
        'There is no easy-language, sign-language or spoken version.',
        'The house of families has many links in a row. With a screen reader, search is a faster way to the same information.',
        'Information on step-free access is incomplete. Where it is missing, the page asks you to check beforehand.',
        'We cannot vouch for the accessibility of other sites and chats that links lead to.',
      ],
      after: ['If something stands in your way, guidance gives you the same help by phone.'],
      links: [{ words: 'Find guidance and advice', to: 'search' }],
    },
    {
      title: 'Tell us if something does not work',
      paragraphs: ['Write which page you were on and what happened. We answer within 14 days.'],
      links: [{ words: 'accessibility@perhetalo.example', to: 'mailto:accessibility@perhetalo.example' }],
    },
    {
      title: 'If you are not content with the answer',
      paragraphs: [
        'You can complain to the supervising authority or ask it to look into the matter. It is the Finnish Transport and Communications Agency Traficom.',
      ],
      links: [
        {
          words: 'The authority’s instructions: saavutettavuusvaatimukset.fi',
          to: 'https://www.saavutettavuusvaatimukset.fi/en',
        },
      ],
    },
  ],
}

export const accessibilityTexts: Readonly<Record<Language, ProseTexts>> = { fi, sv, en }
