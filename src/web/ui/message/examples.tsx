import type { Examples } from '#ui/example.ts'
import { CrisisCard, EmergencyStrip, Notice } from '#ui/message/message.tsx'

export const examples: Examples = [
  {
    title: 'The five kinds of notice',
    render: () => (
      <>
        <Notice kind="info">
          <p>Palvelu on sinulle maksuton.</p>
        </Notice>
        <Notice kind="gentle" title="Et ole yksin">
          <p>Moni vanhempi valvoo juuri nyt. Voit pyytää apua ilman nimeä.</p>
        </Notice>
        <Notice kind="success" title="Viestisi on perillä" live>
          <p>Vastaamme viimeistään torstaina 26.11. klo 12.</p>
        </Notice>
        <Notice kind="warning" title="Aika on vähissä">
          <p>Lupaus päättyy tunnin kuluttua.</p>
        </Notice>
        <Notice kind="danger" title="Lupaus ei pitänyt">
          <p>Vastauksen piti tulla eilen klo 12. Yksikön esimies hoitaa asian nyt.</p>
        </Notice>
      </>
    ),
  },
  {
    title: 'Long words without a title',
    render: () => (
      <Notice kind="info">
        Lapsiperheidenkotipalveluhakemuskäsittelyaikaennuste on puolitoista viikkoa.
      </Notice>
    ),
  },
  {
    title: 'Crisis card',
    render: () => (
      <CrisisCard
        title="Jos tarvitset apua heti"
        lines={[
          { name: 'Hätänumero', number: '112', tel: '112', when: 'Aina' },
          { name: 'Lasten ja nuorten puhelin', number: '116 111', tel: '116111', when: 'Joka päivä' },
        ]}
        note={<p>Voit soittaa nimettömästi.</p>}
      />
    ),
  },
  {
    title: 'Emergency strip',
    render: () => (
      <EmergencyStrip
        label="Apua heti"
        words="Hätätilanteessa soita"
        number="112"
        tel="112"
        all={{ href: '#lines', words: 'Muut numerot' }}
      />
    ),
  },
]
