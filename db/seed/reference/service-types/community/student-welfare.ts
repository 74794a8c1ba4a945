import type { ServiceType } from '../shape.ts'

/** What a school child or student meets at school: health care and the two kinds of student welfare (R11, R53). */
export const studentTypes: readonly ServiceType[] = [
  {
    key: 'school-health',
    level: 'basic',
    providerSector: 'county',
    tasks: ['health-and-growth', 'early-support'],
    modes: ['site', 'phone'],
    audiences: ['school-age', 'youth', 'parents'],
    access: 'self',
    free: true,
    statutory: true,
    name: {
      fi: 'Koulu- ja opiskeluterveydenhuolto',
      sv: 'Skol- och elevhälsovård',
      en: 'School and student health care',
    },
    summary: {
      fi: 'Käy terveydenhoitajan ja lääkärin luona oman koulun kautta',
      sv: 'Träffa hälsovårdare och läkare via din egen skola',
      en: 'See a nurse and a doctor through your own school',
    },
    description: {
      fi:
        'Terveydenhoitaja tapaa sinut koulussa tai lähellä sitä. ' +
        'Tarkastuksessa katsotaan kasvua, näköä, kuuloa ja jaksamista. ' +
        'Voit puhua myös mielestä, päihteistä, seurustelusta tai kodista. ' +
        'Laajaan tarkastukseen kutsutaan vanhemmatkin.',
      sv:
        'Hälsovårdaren träffar dig i skolan eller nära den. Ni ser på växt, syn, hörsel och hur du orkar. ' +
        'Du får också prata om känslor, rusmedel, förhållanden eller hemmet. ' +
        'Till de omfattande undersökningarna bjuds föräldrarna in.',
      en:
        'The nurse meets you at school or close to it. ' +
        'Check-ups look at growth, sight, hearing and well-being. ' +
        'You can also talk about feelings, substances, dating or home. ' +
        'Parents are invited to the extensive check-ups.',
    },
    forWhom: {
      fi: 'Koululaisille ja toisen asteen opiskelijoille. Myös sinä vanhempana voit ottaa yhteyttä.',
      sv: 'För skolelever och studerande på andra stadiet. Också du som förälder kan ta kontakt.',
      en: 'For pupils and upper secondary students. You can get in touch as a parent too.',
    },
    howToGetIn: {
      fi:
        'Koputa terveydenhoitajan ovelle tai lähetä hänelle viesti. Tarkastukseen saat kutsun. ' +
        'Lähetettä ei tarvita.',
      sv:
        'Knacka på hos hälsovårdaren eller skicka ett meddelande. ' +
        'Till undersökningarna får du en kallelse. Remiss behövs inte.',
      en:
        'Knock on the nurse’s door or send a message. For check-ups you get an invitation. ' +
        'No referral is needed.',
    },
    afterContact: {
      fi: 'Terveydenhoitaja sopii kanssasi ajan. Jos tarvitset muuta apua, hän etsii sen kanssasi.',
      sv: 'Hälsovårdaren kommer överens om en tid med dig. Behöver du annan hjälp söker ni den tillsammans.',
      en: 'The nurse agrees on a time with you. If you need other help, you look for it together.',
    },
    cost: {
      fi: 'Käynti terveydenhoitajan luona on maksuton.',
      sv: 'Besöket hos hälsovårdaren är gratis.',
      en: 'Seeing the nurse is free of charge.',
    },
    layWords: {
      fi: [
        'terkkari',
        'kouluterkkari',
        'koululääkäri',
        'kouluterveydenhoitaja',
        'rokotus koulussa',
        'kasvukäyrä koululaisella',
        'näöntarkastus',
        'kuulontarkastus',
        'vatsa kipeä koulupäivinä',
        'pää kipeä koulussa',
        'menkat',
        'laaja terveystarkastus',
        'kasiluokan tarkastus',
        'kutsuntatarkastus',
        'väsynyt koululainen',
        'yökastelu',
        'kastelee sänkyyn',
        'päänsärky koulussa',
      ],
      sv: [
        'skolhälsovårdare',
        'skolläkare',
        'hälsovårdaren i skolan',
        'hälsogranskning',
        'vaccin i skolan',
        'syntest',
        'hörseltest',
        'ont i magen på skoldagar',
        'huvudvärk i skolan',
        'mens',
        'hälsoundersökning i åttan',
        'trött skolelev',
        'studerandehälsovård',
        'sängvätning',
        'kissar i sängen',
      ],
      en: [
        'school nurse',
        'school doctor',
        'health check at school',
        'vaccination at school',
        'eye test',
        'hearing test',
        'stomach ache on school days',
        'headache at school',
        'periods',
        'growth check for schoolchild',
        'tired schoolchild',
        'student health care',
        'bedwetting',
        'wets the bed',
        'headaches at school',
      ],
    },
  },
  {
    key: 'student-welfare',
    variant: 'community',
    level: 'basic',
    providerSector: 'county',
    tasks: ['early-support', 'peer-support'],
    modes: ['site'],
    audiences: ['school-age', 'youth', 'parents'],
    access: 'self',
    free: true,
    statutory: true,
    name: {
      fi: 'Yhteisöllinen opiskeluhuolto',
      sv: 'Generellt inriktad elevvård',
      en: 'School-wide student welfare',
    },
    summary: {
      fi: 'Rakentaa koulusta turvallisen paikan kaikille yhdessä oppilaiden ja kotien kanssa',
      sv: 'Bygger en trygg skola för alla, tillsammans med elever och hem',
      en: 'Makes school a safe place for everyone, together with pupils and homes',
    },
    description: {
      fi:
        'Koko koulu huolehtii siitä, että kaikilla on hyvä olla. ' +
        'Opettajat, kuraattorit, psykologit ja terveydenhoitajat tekevät työtä yhdessä. ' +
        'He vahvistavat luokkahenkeä ja puuttuvat kiusaamiseen ajoissa. ' +
        'Oppilaat ja vanhemmat saavat vaikuttaa.',
      sv:
        'Hela skolan ser till att alla mår bra. ' +
        'Lärare, kuratorer, psykologer och hälsovårdare arbetar tillsammans. ' +
        'De stärker klassandan och ingriper tidigt mot mobbning. ' +
        'Elever och föräldrar får vara med och påverka.',
      en:
        'The whole school looks after everyone’s well-being. ' +
        'Teachers, school curators, psychologists and nurses work together. ' +
        'They build class spirit and step in early against bullying. Pupils and parents have a say.',
    },
    forWhom: {
      fi: 'Kaikille oppilaille, opiskelijoille ja heidän vanhemmilleen.',
      sv: 'För alla elever, studerande och deras föräldrar.',
      en: 'For all pupils, students and their parents.',
    },
    howToGetIn: {
      fi:
        'Kerro toiveesi tai huolesi opettajalle tai rehtorille. ' +
        'Voit tulla mukaan vanhempainiltaan tai oppilaskuntaan.',
      sv:
        'Berätta för läraren eller rektorn vad du önskar eller oroar dig för. ' +
        'Du kan också vara med på föräldramöten eller i elevkåren.',
      en:
        'Tell the teacher or the principal your wish or worry. ' +
        'You can also join parents’ evenings or the pupils’ council.',
    },
    afterContact: {
      fi:
        'Koulun oma ryhmä käsittelee asian ja sopii, mitä koulussa tehdään. ' +
        'Yhdestä lapsesta puhutaan erikseen hänen kanssaan.',
      sv:
        'Skolans egen grupp tar upp saken och kommer överens om vad som görs. ' +
        'Frågor om ett enskilt barn tas upp skilt för sig.',
      en:
        'The school’s own group discusses it and agrees on what to do. ' +
        'A single child’s matters are talked about separately.',
    },
    cost: {
      fi: 'Maksuton.',
      sv: 'Gratis.',
      en: 'Free of charge.',
    },
    layWords: {
      fi: [
        'luokkahenki',
        'koulun yhteishenki',
        'huono ilmapiiri luokassa',
        'koko luokka riitelee',
        'luokan ryhmäytys',
        'koulurauha',
        'kiusaamisen ehkäisy koulussa',
        'vanhempainilta',
        'oppilaskunta',
        'tukioppilaat',
        'koulun turvallisuus',
        'miten koulu puuttuu kiusaamiseen',
        'välitunnilla tapellaan',
      ],
      sv: [
        'klassandan',
        'dålig stämning i klassen',
        'hela klassen bråkar',
        'gruppa klassen',
        'skolfred',
        'förebygga mobbning i skolan',
        'föräldramöte',
        'elevkår',
        'vänelever',
        'trygg skola',
        'hur ingriper skolan mot mobbning',
        'slagsmål på rasten',
      ],
      en: [
        'class spirit',
        'bad atmosphere in class',
        'whole class is fighting',
        'preventing bullying at school',
        'anti-bullying plan',
        "parents' evening",
        "pupils' council",
        'peer supporters at school',
        'safe school',
        'fights at break',
        'how does school handle bullying',
      ],
    },
  },
  {
    key: 'student-welfare',
    variant: 'individual',
    level: 'basic',
    providerSector: 'county',
    tasks: ['early-support', 'health-and-growth'],
    modes: ['site', 'phone', 'remote'],
    audiences: ['school-age', 'youth', 'parents'],
    access: 'self',
    free: true,
    statutory: true,
    name: {
      fi: 'Kuraattori ja koulupsykologi – yksilökohtainen opiskeluhuolto',
      sv: 'Kurator och skolpsykolog – individuellt inriktad elevvård',
      en: 'School curator and psychologist – individual student welfare',
    },
    summary: {
      fi: 'Juttele kuraattorin tai koulupsykologin kanssa, kun koulu, kaverit tai oma olo painaa',
      sv: 'Prata med kurator eller skolpsykolog när skolan, kompisar eller måendet tynger',
      en: 'Talk with the school curator or psychologist when school, friends or feelings weigh on you',
    },
    description: {
      fi:
        'Kuraattori auttaa, kun kaverit, kiusaaminen, poissaolot tai koti painavat. ' +
        'Koulupsykologi auttaa, kun oppiminen, ahdistus tai mieliala huolettaa. Puhe on luottamuksellista. ' +
        'Jos tarvitaan monta auttajaa, ryhmä kootaan vain luvalla.',
      sv:
        'Kuratorn hjälper när kompisar, mobbning, frånvaro eller hemmet tynger. ' +
        'Skolpsykologen hjälper när lärande, ångest eller humöret oroar. ' +
        'Det ni pratar om är konfidentiellt. Behövs flera hjälpare samlas en grupp bara med samtycke.',
      en:
        'The curator helps with friendships, bullying, absences or worries at home. ' +
        'The psychologist helps with learning, anxiety or low mood. What you say is confidential. ' +
        'A wider group of helpers meets only with consent.',
    },
    forWhom: {
      fi:
        'Sinulle, joka olet esiopetuksessa, koulussa tai toisella asteella. ' +
        'Vanhempi voi ottaa yhteyttä lapsen asiassa.',
      sv: 'För dig som går i förskola, skola eller andra stadiet. En förälder kan ta kontakt om sitt barn.',
      en: 'For you in pre-primary, school or upper secondary. A parent can get in touch about their child.',
    },
    howToGetIn: {
      fi:
        'Pyydä aikaa itse: käy ovella tai lähetä viesti. ' +
        'Voit myös pyytää opettajaa tai vanhempaa auttamaan. Lähetettä ei tarvita.',
      sv:
        'Be om en tid själv: knacka på eller skicka ett meddelande. ' +
        'Du kan också be en lärare eller förälder hjälpa dig. Remiss behövs inte.',
      en:
        'Ask for a time yourself: knock or send a message. You can also ask a teacher or parent to help. ' +
        'No referral is needed.',
    },
    afterContact: {
      fi:
        'Pääset juttelemaan viimeistään seitsemäntenä koulupäivänä pyynnöstäsi. ' +
        'Jos on kiire, pääset samana tai seuraavana koulupäivänä.',
      sv:
        'Du får prata senast den sjunde skoldagen efter att du bett om det. ' +
        'Är det bråttom får du komma samma eller nästa skoldag.',
      en:
        'You get to talk by the seventh school day after asking. ' +
        'If it is urgent, it is the same or the next school day.',
    },
    cost: {
      fi: 'Maksuton.',
      sv: 'Gratis.',
      en: 'Free of charge.',
    },
    layWords: {
      fi: [
        'kuraattori',
        'kuraattorille',
        'koulukuraattori',
        'koulupsykologi',
        'kiusaaminen',
        'mua kiusataan',
        'lasta kiusataan koulussa',
        'ei mene kouluun',
        'koulukieltäytyminen',
        'lintsaa',
        'poissaolot koulusta',
        'ei kavereita koulussa',
        'jännittää kouluun menoa',
        'ahdistaa koulu',
        'oppimisvaikeus',
        'lukihäiriö',
        'koulu-uupumus',
        'itkee koulun takia',
      ],
      sv: [
        'kurator',
        'skolkurator',
        'skolpsykolog',
        'mobbning',
        'jag blir mobbad',
        'barnet mobbas i skolan',
        'vill inte gå till skolan',
        'går inte till skolan',
        'skolkar',
        'borta från skolan',
        'inga kompisar i skolan',
        'skolångest',
        'nervös för skolan',
        'läs- och skrivsvårigheter',
        'inlärningssvårigheter',
        'orkar inte med skolan',
        'gråter över skolan',
      ],
      en: [
        'school counsellor',
        'curator',
        'school social worker',
        'school psychologist',
        'bullying',
        'I am being bullied',
        'my child is bullied',
        "won't go to school",
        'school refusal',
        'skipping school',
        'absent from school',
        'no friends at school',
        'anxious about school',
        'learning difficulties',
        'dyslexia',
        'burnt out from school',
      ],
    },
  },
]
