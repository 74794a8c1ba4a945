import type { WorryTexts } from './texts-type.ts'

export const sv: WorryTexts = {
  tab: 'För familjer',
  title: 'När oron vaknar',
  lead: 'Oro är en bra orsak att prata. Välj var oron vaknade. Du ser vem du kan prata med, vad som händer sedan och hur länge det tar.',
  back: 'Alla platser',
  danger: {
    title: 'Om någon är i fara nu',
    note: 'Ring genast. Det som skickas på nätet läses inte på natten.',
    all: 'Alla nummer',
  },
  placesTitle: 'Var vaknade oron?',
  places: {
    home: {
      title: 'Oron vaknade hemma',
      short: 'Hemma',
      lead: 'Vardagen kan bli tung för vem som helst. Du får hjälp också när du inte vet vad det handlar om.',
      family: {
        none: 'Fråga det du undrar över. Prata med andra föräldrar eller besök familjehandledaren. Du behöver ingen tid.',
        small:
          'Be om hjälp redan nu. Berätta med egna ord vad som tynger. Hjälpen kan också komma hem till er.',
        big: 'Säg rakt ut att oron är stor. Du kan själv be om hjälp, också när resten av familjen tycker annorlunda.',
      },
      worker: {
        none: 'Fråga på hembesöket hur vardagen går. Berätta var man träffar andra familjer.',
        small: 'Säg högt vad du har sett. Be om hjälp tillsammans innan du går.',
        big: 'Bli inte ensam med det. Ta kontakt tillsammans med familjen, eller gör en anmälan utan dröjsmål.',
      },
    },
    'early-education': {
      title: 'Oron vaknade på daghemmet',
      short: 'På daghemmet eller i familjedagvården',
      lead: 'Pedagogen och föräldern ser olika sidor av barnet. Tillsammans ser ni mer.',
      family: {
        none: 'Fråga hur dagen har varit när du hämtar. Familjehandledaren kan besöka daghemmet: fråga när.',
        small:
          'Be gruppens lärare om en lugn stund. Ni kan fundera tillsammans på vad som hjälper redan i morgon.',
        big: 'Be daghemmet bjuda in någon som kan hjälpa. Du är själv med när saken diskuteras.',
      },
      worker: {
        none: 'Berätta för föräldern vad som går bra. Nämn familjehandledarens besök.',
        small:
          'Ta upp oron samma vecka. Fråga specialläraren inom småbarnspedagogiken eller kuratorn om råd.',
        big: 'Kontakta socialservicen tillsammans med föräldern. Gör en barnskyddsanmälan om barnet behöver skydd.',
      },
    },
    school: {
      title: 'Oron vaknade i skolan',
      short: 'I skolan',
      lead: 'I skolan finns vuxna vars jobb är att lyssna. Barnet får gå själv och behöver ingen remiss.',
      family: {
        none: 'Fråga läraren hur det går i skolan. Hälsovårdaren kan du ringa också om något litet.',
        small: 'Kontakta kuratorn, psykologen eller hälsovårdaren. Du kan göra det tillsammans med barnet.',
        big: 'Berätta för skolan att barnet inte klarar sig. Be någon ta ansvar för att hjälpen ordnas.',
      },
      worker: {
        none: 'Fråga eleven själv. Anteckna bara det som hör till ditt arbete.',
        small:
          'Visa vägen till kuratorn eller psykologen. Eleven får komma och prata senast den sjunde skoldagen, i brådskande fall samma eller följande dag.',
        big: 'Kontakta socialservicen tillsammans, eller gör en barnskyddsanmälan. En misstanke om våld anmäls också till polisen.',
      },
    },
    clinic: {
      title: 'Oron vaknade på rådgivningen',
      short: 'På rådgivningen eller när ni väntar barn',
      lead: 'På rådgivningen får du prata också om din egen trötthet, parrelationen och det du är rädd för.',
      family: {
        none: 'Fråga vid nästa besök. Före födseln kan ni komma på familjeträning.',
        small: 'Ring rådgivningen före nästa besök. En familjearbetare kan komma hem till er.',
        big: 'Berätta om du är rädd, dricker, använder droger eller inte orkar. Du får hjälp och stöd i att vara förälder.',
      },
      worker: {
        none: 'Fråga vid varje besök hur ni mår. Berätta var man hittar sällskap.',
        small: 'Boka en extra tid. Be familjearbetaren komma med på mottagningen.',
        big: 'Gör vid behov en föregripande barnskyddsanmälan när barnet ännu inte är fött. Berätta först för familjen, om det är tryggt.',
      },
    },
    'free-time': {
      title: 'Oron vaknade i en hobby',
      short: 'I en hobby eller på fritiden',
      lead: 'Tränaren, ledaren eller grannen kan vara den vuxna som märker först.',
      family: {
        none: 'Fråga ledaren hur barnet trivs. Sällskap och något att göra finns också utan avgift.',
        small: 'Prata med en vuxen som barnet litar på. En ungdomsarbetare följer med vid behov.',
        big: 'Be om hjälp genast, också när oron gäller ett barn i en annan familj. Du kan fråga om råd utan att berätta vem det gäller.',
      },
      worker: {
        none: 'Se också det barn som hamnar vid sidan av. Säg något gott med namn.',
        small: 'Berätta om oron för föräldern i lugn och ro. Berätta var man får hjälp.',
        big: 'Fråga barnskyddet om råd utan att berätta vem det gäller. Anmäl om barnet behöver hjälp. Också en frivillig får anmäla.',
      },
    },
    young: {
      title: 'Jag är orolig för mig själv eller en vän',
      short: 'Jag är ung: orolig för mig själv eller en vän',
      lead: 'Du får prata med en vuxen fast du inte vet vad du ska säga. Du behöver inte fråga om lov hemma.',
      family: {
        none: 'Tänk högt i chatten eller i ungdomslokalen. Ingenting är för litet.',
        small: 'Berätta för kuratorn, hälsovårdaren eller någon annan vuxen. Du kan ta med en vän.',
        big: 'Berätta genast för någon. Om du inte vågar, be en vän berätta. Det är inte ditt fel.',
      },
      worker: {
        none: 'Fråga och lyssna. Berätta var man får prata utan namn.',
        small: 'Följ med på det första besöket. Kom överens om när du frågar hur det gick.',
        big: 'Berätta ärligt för den unga vad du måste göra och varför. Gör det tillsammans om du kan.',
      },
    },
    worker: {
      title: 'Jag är orolig för ett barn i mitt arbete',
      short: 'Jag är arbetstagare eller frivillig',
      lead: 'När du tar emot en oro tar du också ansvar för att saken går vidare. Ingen behöver bära den ensam.',
      family: {
        none: 'Berätta för familjen var man hittar sällskap och råd. Fråga en kollega om du undrar över något.',
        small: 'Ta upp oron. Be om hjälp tillsammans och kom överens om när du frågar hur det gick.',
        big: 'Kontakta socialservicen tillsammans med familjen, eller gör en barnskyddsanmälan utan dröjsmål. Logga in så ser du vägarna och blanketterna.',
      },
      worker: {
        none: 'I konsultationen frågar man utan namn.',
        small: 'En kontakt tas med familjens samtycke. Utan samtycke bara när lagen kräver det.',
        big: 'Anmälningsskyldigheten är din egen. Den kan inte överföras på chefen eller arbetsgruppen.',
      },
    },
  },
  pathTitle: 'Orons väg',
  levels: {
    none: { title: 'Ingen oro', sign: 'Du vill fråga något eller träffa andra.' },
    small: { title: 'Liten eller kännbar oro', sign: 'Något tynger och kommer tillbaka i tankarna.' },
    big: { title: 'Stor oro', sign: 'Ett barn eller en vuxen klarar sig inte så här.' },
  },
  helps: 'Det här kan hjälpa',
  next: 'Vad händer sedan',
  process: {
    none: 'Du kan komma eller ringa. Ingenting antecknas och du behöver inte säga ditt namn.',
    small:
      'En människa läser din begäran och svarar dig. Ni kommer tillsammans överens om vad som görs. Ingenting börjar utan dig.',
    big: 'En arbetstagare ser genast om det är bråttom. När ett barn behöver särskilt stöd börjar man utreda hjälpbehovet senast den sjunde vardagen, och det är utrett inom tre månader. Du får vara med hela tiden.',
  },
  promise: {
    by: (door, words) => `${door}: en människa svarar ${words}.`,
    workingDays: (days) => (days === 1 ? 'följande arbetsdag' : `senast efter ${days} arbetsdagar`),
    openHours: (hours) => (hours === 1 ? 'inom en timme' : `inom ${hours} timmar när det är öppet`),
    sameDay: 'samma dag',
    phone: 'Telefon',
    choose: 'När du väljer kommun ser du också vem som svarar och när.',
    chooseLink: 'Välj kommun',
  },
  ask: 'Be om hjälp',
  forWorkers: {
    title: 'Om du arbetar här',
    lead: 'Samma väg med arbetstagarens ögon.',
    ways: 'Tre vägar när oron vaknar och blanketterna (logga in)',
    duty: 'När du frågar barnskyddet om råd behöver du inte berätta vem det gäller.',
  },
  notice: {
    title: 'Barnskyddsanmälan',
    text: 'Vem som helst kan anmäla när ett barn behöver skydd eller omsorg. En privatperson kan anmäla utan namn.',
    link: 'Gör en barnskyddsanmälan',
  },
  others: 'Oron vaknade någon annanstans',
}
