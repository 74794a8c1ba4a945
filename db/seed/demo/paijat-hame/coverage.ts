import type { Coverage } from '../shape.ts'
import { at, each, wide } from '../spread.ts'

const everyMunicipality = ['398', '111', '098', '560', '142', '016', '316', '576', '781', '081']
const mainPlaces = ['398', '111', '098', '560', '016', '081']

/** What each kind of service covers in Päijät-Häme. Names and choices of place are ours but for the words it uses itself. */
export const coverage: Coverage = {
  guidance: [
    wide({
      name: { fi: 'Päijät-Hämeen perheiden palveluohjaus', en: 'Guidance for families in Päijät-Häme' },
      localWords: { fi: ['apua-nappi'] },
    }),
  ],
  'child-clinic': [
    each(['398'], {
      name: { fi: 'Neuvola Jalo, Jalkaranta', en: 'Child health clinic Jalo, Jalkaranta' },
      localWords: { fi: ['jalo', 'monitoimitalo jalo', 'jalkaranta'] },
    }),
    each([...everyMunicipality.filter((code) => code !== '398'), 'nastola']),
  ],
  'maternity-clinic': [each(['398', '111+781+081', '098+316', '560', '142', '016+576'])],
  'family-training': [at(['398', '111'])],
  'sexual-health': [at(['398', '111', '098'])],
  doctor: [each(['398', '111', '098', '560'])],
  psychologist: [at(['398', '111'])],
  'speech-therapy': [
    at(['398', '111', '098']),
    each(['398'], {
      by: 'company-therapy',
      name: {
        fi: 'Puheterapia, Vesijärven Esimerkkiterapia',
        en: 'Speech therapy, Vesijärvi Example Therapy',
      },
      access: 'self',
      free: false,
      cost: {
        fi: 'Maksat itse tai hyvinvointialueen palvelusetelillä.',
        en: 'You pay yourself or with a service voucher of the county.',
      },
    }),
  ],
  physiotherapy: [at(['398', '111'])],
  'occupational-therapy': [at(['398', '111'])],
  'nutrition-therapy': [at(['398'])],
  'child-rehab': [at(['398'])],
  'rehab-class': [at(['398'])],
  'oral-health': [each(['398', '111', '098', '560'])],
  'mental-health': [at(['398', '111', '560'])],
  'substance-services': [at(['398', '111'])],
  'hal-clinic': [at(['398'])],
  'psychoedu-groups': [at(['398'])],
  'nepsy-coach': [at(['398'])],
  'child-psychiatry': [at(['398'])],
  'child-neurology': [at(['398'])],
  'specialised-care': [at(['398'])],
  'older-people': [at(['398'])],
  emergency: [wide()],

  ece: [each(everyMunicipality)],
  'open-ece': [each(['398', '098'])],
  school: [each(everyMunicipality)],
  'school-health': [at(mainPlaces)],
  'student-welfare/community': [at(mainPlaces)],
  'student-welfare/individual': [at(mainPlaces)],
  'school-psychiatric-nurse': [at(['398'])],
  'youth-early': [at(['398'])],
  'youth-chat': [wide()],
  'sms-bot': [wide()],
  'youth-work': [each(['398', '111', '560'])],
  'outreach-youth': [each(['398', '111'])],
  'start-workshop': [each(['398'])],
  leisure: [each(['398', '098'])],
  culture: [each(['398', '111'])],

  'drop-in-guidance': [
    at(['jalkaranta', '016', '576'], {
      name: { fi: 'Linkku, liikkuva perheohjaus', en: 'Linkku, mobile family guidance' },
      summary: {
        fi: 'Perheohjaaja tulee Linkku-autolla lähelle. Tule juttelemaan, aikaa ei tarvita',
        en: 'The family guide comes near you with the Linkku bus. Come and talk, no appointment needed',
      },
      modes: ['mobile', 'outreach'],
      localWords: { fi: ['linkku', 'perheauto'], en: ['linkku'] },
    }),
    each(['081']),
  ],
  'family-work': [wide()],
  'home-service': [wide()],
  'everyday-support': [
    wide({
      name: { fi: 'Arjen tuki', en: 'Everyday support' },
      localWords: { fi: ['arjen tuki', 'arjentuki'] },
    }),
    each(['016', '081'], { localWords: { fi: ['arjen tuki', 'arjentuki'] } }),
  ],
  'family-counselling': [at(['398', '111'])],
  'family-social-work': [at(['398', '111', '560'])],
  'social-guidance': [at(['398', '111', '098'])],
  'support-family': [wide()],
  'child-welfare': [at(['398', '111'])],
  'disability-services': [at(['398', '111'])],
  'family-law': [at(['398', '111'])],
  'supervised-contact': [at(['398'])],
  'family-mediation': [at(['398'])],
  'divorce-advice': [at(['398'])],
  'couple-support': [at(['398'])],
  'church-counselling': [at(['398'], { by: 'parish-lahti' })],
  'legal-advice': [at(['398'], { by: 'ngo-separation' })],
  'blended-family': [at(['398'], { by: 'ngo-separation' })],
  'violence-work': [wide()],
  ankkuri: [wide()],
  'immigrant-services': [each(['398'])],
  kela: [each(['398', '111'])],
  consultation: [wide()],

  'meeting-place': [
    each(['398'], {
      name: { fi: 'Monitoimitalo Jalon kohtaamispaikka', en: 'Meeting place at Jalo' },
      localWords: { fi: ['jalo', 'monitoimitalo jalo'] },
    }),
    each(['016', '111', '098']),
    each(['081'], { by: 'ngo-hartola' }),
  ],
  'family-cafe': [
    each(['398', '111', '560', '142']),
    each(['081'], { by: 'ngo-hartola', name: { fi: 'Hartolan perheen tupa' } }),
    each(['781'], { state: 'draft', name: { fi: 'Kuikanlahden perhekahvila', en: 'Loon Bay family café' } }),
  ],
  'parish-clubs': [each(['398', '016', '081', '111', '098'])],
  'ngo-activities': [each(['398']), each(['081'], { by: 'ngo-hartola' })],
  'peer-groups': [each(['398'])],
  'family-school': [at(['398'])],
  'incredible-years': [at(['398', '111'])],
  'fathers-group': [
    each(['398']),
    each(['576'], { state: 'hidden', name: { fi: 'Usvaniemen isäryhmä', en: 'Misty Point fathers’ group' } }),
  ],
  'divorce-group': [
    at(['398'], { by: 'ngo-separation' }),
    each(['016'], {
      by: 'county',
      name: {
        fi: 'Lasten eroryhmä koululla, Asikkala',
        en: 'Children’s separation group at school, Asikkala',
      },
    }),
  ],
  'girls-group': [each(['398'], { name: { fi: 'Tyttöjen ryhmä Jalossa', en: 'Girls’ group at Jalo' } })],
}
