import type { Language } from '#platform/text.ts'

type HandlingTexts = {
  readonly title: string
  readonly lead: string
  readonly secretSet: string
  readonly secretMissing: string
  readonly address: { readonly label: string; readonly hint: string }
  readonly phone: string
  readonly hoursFi: string
  readonly hoursSv: string
  readonly onDuty: string
  readonly onDutyHint: string
  readonly patience: string
  readonly save: string
  readonly done: string
}

export const handlingTexts: Readonly<Record<Language, HandlingTexts>> = {
  fi: {
    title: 'Yhteydenottojen ja lastensuojeluilmoitusten vastaanotto',
    lead: 'Minne yhteydenotot ja ilmoitukset menevät, ja mihin soitetaan, jos ne eivät mene perille. Sisältöä ei näe täällä kukaan.',
    secretSet: 'Allekirjoituksen salaisuus on asetettu palvelimelle.',
    secretMissing:
      'Allekirjoituksen salaisuus puuttuu palvelimelta (PERHETALO_HANDLING_SECRETS). Mitään ei voi toimittaa.',
    address: {
      label: 'Vastaanottavan järjestelmän osoite',
      hint: 'Alkaa https://. Tyhjänä ilmoitukset pyydetään puhelimitse.',
    },
    phone: 'Lastensuojelun puhelin',
    hoursFi: 'Puhelun ajat suomeksi',
    hoursSv: 'Puhelun ajat ruotsiksi',
    onDuty: 'Päivystävä yksikkö',
    onDutyHint: 'Saa viestin ilman sisältöä, jos jokin ei mene perille ajoissa.',
    patience: 'Minuutteja, joiden jälkeen pyydetään soittamaan',
    save: 'Tallenna vastaanotto',
    done: 'Vastaanoton tiedot tallennettu.',
  },
  sv: {
    title: 'Mottagning av kontakter och barnskyddsanmälningar',
    lead: 'Vart kontakter och anmälningar går, och vart man ringer om de inte kommer fram. Innehållet ser ingen här.',
    secretSet: 'Signaturens hemlighet är angiven på servern.',
    secretMissing:
      'Signaturens hemlighet saknas på servern (PERHETALO_HANDLING_SECRETS). Ingenting kan levereras.',
    address: {
      label: 'Det mottagande systemets adress',
      hint: 'Börjar med https://. Utan adress ber vi om anmälan per telefon.',
    },
    phone: 'Barnskyddets telefon',
    hoursFi: 'Telefontider på finska',
    hoursSv: 'Telefontider på svenska',
    onDuty: 'Jourhavande enhet',
    onDutyHint: 'Får ett meddelande utan innehåll om något inte kommer fram i tid.',
    patience: 'Minuter efter vilka vi ber om ett samtal',
    save: 'Spara mottagningen',
    done: 'Mottagningens uppgifter har sparats.',
  },
  en: {
    title: 'Where contacts and child-welfare notifications are received',
    lead: 'Where contacts and notifications go, and where to call when they do not arrive. Nobody sees the content here.',
    secretSet: 'The secret of the signature is set on the server.',
    secretMissing:
      'The secret of the signature is missing on the server (PERHETALO_HANDLING_SECRETS). Nothing can be delivered.',
    address: {
      label: 'Address of the receiving system',
      hint: 'Begins with https://. Without one, people are asked to call.',
    },
    phone: 'Phone of child welfare',
    hoursFi: 'Phone hours in Finnish',
    hoursSv: 'Phone hours in Swedish',
    onDuty: 'Unit on duty',
    onDutyHint: 'Gets a message without content when something does not arrive in time.',
    patience: 'Minutes after which people are asked to call',
    save: 'Save',
    done: 'Saved.',
  },
}
