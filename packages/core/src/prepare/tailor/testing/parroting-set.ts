/** An ad with one answer that leans on its words, and one that is the speaker's own. Borrowed stretches stand in [[ ]]. */
type Case = { readonly ad: string; readonly parroted: string; readonly honest: string };

/** The set that the finding of parroted stretches was built on: written before it, by one hand, for many trades. */
export const CASES: readonly Case[] = [
  {
    ad: 'Ward Sister, Acute Medicine. St Brannoc Hospital is looking for a compassionate and resilient ward sister who puts patients at the heart of everything we do. You will lead a multidisciplinary team of 30, maintain the highest standards of evidence-based care and foster a culture of openness and continuous improvement. We value kindness, teamwork and honesty. Over the next three years we aim to halve waiting times in our assessment unit. You will need NMC registration and at least three years of acute experience.',
    parroted:
      'I would like this job because I am [[a compassionate and resilient]] nurse [[who puts patients at the heart of everything]]. I enjoy being able to [[lead a multidisciplinary team]] and to [[maintain the highest standards of evidence-based care]]. In any ward I would want to [[foster a culture of openness and continuous improvement]]. Those are things that really matter to me, and I think I would fit in very well here.',
    honest:
      'What draws me to the ward sister post is the assessment unit. You want to halve the waiting times, and that is a thing I have had a go at before. On Maple ward we had people sat in corridors for five hours. I asked the porters what held them up, and it was the lift, so we moved the four blood runs to before seven. That got us down to about three and a half. It was a small thing and it took arguing. I would start the same way here.',
  },
  {
    ad: 'Warehouse Operative (nights). Dexley Distribution moves ten million parcels a year. We are a fast-paced, friendly operation and we are growing. You will pick and pack orders accurately, keep your work area clean and safe, load and unload trailers and meet daily targets. You must be reliable, physically fit and comfortable using a handheld scanner. A counterbalance licence is a bonus. We believe in safety first, respect for each other and promoting from within: half of our team leaders started on the floor.',
    parroted:
      'My strengths are that I can [[pick and pack orders accurately]] and always [[keep my work area clean and safe]]. I am [[reliable and physically fit]] and I am [[comfortable using a handheld scanner]]. I like a [[fast-paced, friendly operation]], and I would [[load and unload trailers]] and [[meet the daily targets]] every night. I believe in [[safety first and respect for each other]].',
    honest:
      "I've done nights for two winters at a dairy, so I know what three in the morning feels like. What I noticed about Dexley is that half your team leaders came off the floor. That's what I'm after. At the dairy I was the one they gave the new lads to, six of them in the end, and five stayed. I'd want to get my counterbalance licence in the first few months and then be looking after a line by the end of next year.",
  },
  {
    ad: 'Year 4 Teacher. Elmfield Primary is a happy, inclusive two-form entry school where every child is known by name. We are seeking an inspiring classroom practitioner with high expectations, who will plan engaging lessons, use assessment to close gaps and work in close partnership with parents. Our priorities this year are early reading and pupil wellbeing. You will join a supportive team with excellent opportunities for professional development and the chance to lead a subject.',
    parroted:
      'I am [[an inspiring practitioner in the classroom, with high expectations]] for everyone. My lessons are [[planned to be engaging]] and I [[close gaps by using assessment]]. It is important to me to [[work closely in partnership with parents]]. I love the idea that [[every child is known by name]] and I share [[the priorities of early reading and pupils’ wellbeing]]. It would be great to [[join a supportive team with opportunities for professional development]].',
    honest:
      'Reading, mostly. Last year nine of mine came up from Year 3 not able to get through a page. I swapped our Friday assembly for twenty minutes with me and a teaching assistant, every week, and rang home on Mondays to say what we had read. Seven of them got there by July. I know early reading is one of your priorities, and I would bring that group with me, with the mistakes I made in it. I started too hard in the autumn.',
  },
  {
    ad: 'Backend Engineer. Lumenpay builds payments that just work. You will design, build and operate scalable services in Go, own features end to end and collaborate with product and design to deliver real value to our customers. We care about simplicity, ownership and candid feedback. You have strong experience with distributed systems, PostgreSQL and Kubernetes, and you are passionate about code quality and mentoring others. Our goal is to process one billion transactions a year by 2028.',
    parroted:
      'In the next few years I want to [[design, build and operate scalable services]] and to [[own features end to end]]. I enjoy working [[in collaboration with design and product]] to [[deliver real value to customers]]. I [[care about ownership, simplicity and candid feedback]]. I also have [[strong experience with distributed systems]] and I am [[passionate about mentoring others and code quality]]. That is why this is the right role for me.',
    honest:
      'I have written Go for five years, most of it against PostgreSQL, and lately on Kubernetes. The bit I am proudest of is dull: our checkout took nearly a second at the ninety-fifth percentile, and I sat with the traces for two days and found the same query forty times in a loop. It takes 300 milliseconds now. A billion transactions a year is roughly six times what we see, and I want to find out what breaks first at that size.',
  },
  {
    ad: 'Sous Chef. Tamarind House is an independent, seasonal restaurant in Bristol. We source from farms within thirty miles and change the menu every fortnight. We need a creative, calm leader who can run the pass, train junior chefs, control food costs and uphold impeccable hygiene standards. You will work closely with the head chef on menu development. We believe in a healthy kitchen culture: no shouting, four-day weeks and shared tips. In the next two years we want to win a green star.',
    parroted:
      'I see myself as a [[creative, calm leader]]. I can [[run the pass, train the junior chefs and control food costs]], and I will always [[uphold impeccable standards of hygiene]]. [[Working closely with the head chef on developing the menu]] would be a dream for me. I believe in [[a healthy culture in the kitchen with no shouting]] and in [[sourcing from farms within thirty miles]].',
    honest:
      "No shouting is what made me write to you. I came up in a place where plates got thrown, and I lost two good commis over it. When I got my own section at the Anchor I tried it the other way. I stood on the same side of the pass as them. We got food cost from thirty-four down to twenty-eight because people told me when they'd burnt something. Your green star would be new to me, I have never worked to one, so I would have to learn it.",
  },
  {
    ad: 'Customer Service Adviser. At Northwind Energy we make green power simple. You will be the first point of contact for our customers by phone, email and chat, resolve queries at the first time of asking, handle complaints with empathy and keep accurate records. You are an excellent communicator with a positive can-do attitude who thrives under pressure. We offer full training, hybrid working and clear progression to team leader. Our values: be curious, be fair, own it.',
    parroted:
      'I believe I have [[a positive can-do attitude]] and that I am [[an excellent communicator who thrives under pressure]]. As [[the first point of contact for your customers]] I would [[resolve queries at the first time of asking]], [[handle complaints with empathy]] and [[keep accurate records]]. Last year I took a first aid course. I share your values, so I would [[be curious, be fair and own it]].',
    honest:
      'At the bus company I took about forty calls a day, most from people who had been left at a stop in the rain. What I learnt is to say the bus number back to them before anything else, because then they know that I am looking. My complaints went to the second line about half as often as the average. I like that you write “own it”: the call I remember most is one where I rang a lady back three days running until her refund showed up.',
  },
  {
    ad: 'Paralegal, Housing. Whitcombe LLP stands up for tenants. We seek a meticulous, well-organised paralegal to support solicitors in preparing cases for court, draft witness statements and correspondence, liaise with clients and counsel and manage a busy caseload. Knowledge of housing law and strong attention to detail are essential. We are committed to access to justice, equality and the development of our people, and we will support you towards qualification.',
    parroted:
      'Professionally I am very [[well-organised and meticulous]], with [[strong attention to detail]]. I would [[support the solicitors in preparing cases for court]], and [[draft correspondence and witness statements]]. I would be happy to [[liaise with counsel and clients]] and to [[manage a busy caseload]]. I am [[committed to equality and access to justice]], and I would like to be [[supported towards qualification]].',
    honest:
      'My aunt was put out of her flat with eleven days notice when I was nineteen, and nobody in the family could read the letter. That is why housing. Since then I have done three years in a law centre, two days a week, mostly on disrepair. The thing I am good at is paper. In a possession trial last May we had twelve thousand pages and I had them indexed a fortnight early. I would like to get my Level 6 done by 2028, with or without a firm behind me.',
  },
  {
    ad: 'Site Manager. Corrigan Build delivers schools, clinics and homes across the south. We are looking for an experienced site manager to drive programme, quality and safety on projects of up to five million pounds. You will coordinate subcontractors, chair site meetings, monitor progress against programme and build lasting relationships with clients. SMSTS, CSCS black card and first aid required. We are proud of our zero harm culture and our commitment to net zero by 2035.',
    parroted:
      'My long-term goal is to [[drive quality, programme and safety]] on bigger projects. I am somebody who can [[coordinate subcontractors, chair meetings on site and monitor the progress against programme]]. I like to [[build lasting relationships with clients]]. I am also [[proud of a zero harm culture]] and have a real [[commitment to net zero]]. I have done a bit of that at my present firm too.',
    honest:
      'In five years I would like to be running two or three jobs at once as a contracts manager. I have been a site manager since 2015 and I laid bricks for six years before that, so the lads do not tell me fairy tales. My last school came in two weeks early because I had the steel delivered on a Sunday. What I lack is the money side. I have asked our surveyor to take me through his valuations each month, and I am four months into that.',
  },
  {
    ad: 'Account Manager. Brightleaf Media helps ambitious brands grow. You will nurture long-term client relationships, develop insight-led strategies, identify opportunities for upselling and deliver campaigns on time and on budget. You are commercially minded, data-driven and a natural storyteller. Our mission is to make advertising people do not hate. We are aiming to double our retail portfolio by 2027, and we put people before profit.',
    parroted:
      'What motivates me is to help [[ambitious brands grow]]. I love [[nurturing client relationships for the long term]] and [[developing strategies that are led by insight]]. I [[identify upselling opportunities]] and I [[deliver my campaigns on budget and on time]]. I would describe myself as [[data-driven, commercially minded and a natural storyteller]]. Like you, I [[put people before profit]].',
    honest:
      'I sell less than people think. Two years ago a garden centre chain had given us notice, a quarter of a million a year, and I went and stood in their shop for three Saturdays. Their own staff could not find the offers. I wrote one page about it and they stayed. You say you want to double the retail side by 2027; I would look for the two clients you already have who are bored, and I would go and stand in their shops first.',
  },
  {
    ad: 'Care Assistant. Rosebank House provides person-centred care for people living with dementia. You will support residents with personal care, meals and activities, promote dignity, choice and independence, and keep care plans up to date. Kindness and patience matter more to us than experience. We offer paid training to NVQ Level 3, a friendly team and career progression. We want to become the first home in the county rated outstanding for the third time.',
    parroted:
      'I have always wanted to [[provide person-centred care for people who live with dementia]]. I would [[support the residents with meals, activities and personal care]] and [[promote independence, choice and dignity]] at all times. I am a person for whom [[kindness and patience matter]]. I would [[keep the care plans up to date]] and I would love [[paid training and career progression]] in a [[friendly team]].',
    honest:
      'My nan had dementia and lived with us for four years, so I did the washing and the meals before I ever got paid for it. She only ate when there was music on. When I started on the dementia floor I tried that with a lady who would not touch her tea, and she put on four kilos by the summer. It says in your advert that patience matters more than experience. I would say I have got both now, and that I got the patience at home.',
  },
  {
    ad: 'Data Analyst. Ferris County Council serves 400,000 residents. Join our friendly insight team to turn complex data into clear stories that shape better services. You will build dashboards in Power BI, write efficient SQL, ensure data quality and advise senior stakeholders. We value curiosity, integrity and collaboration. Experience of the public sector is desirable. By 2027 every service will have real-time performance data.',
    parroted:
      'Well, I would be excited to [[turn complex data into clear stories]] and help to [[shape better services]] for [[400,000 residents]]. I can [[build dashboards]] and [[write efficient SQL]], and I always [[ensure the quality of data]]. [[Advising stakeholders who are senior]] is something I would enjoy. [[Curiosity, collaboration and integrity]] are my values too, so your [[friendly insight team]] would be a good place for me.',
    honest:
      'In my first six months I would want to know two services really well. At my last place I built a Power BI page for the social workers and nobody opened it. So I sat in their office for a week. They needed one number at nine in the morning, who had not been visited. I threw eleven charts away, and now it saves them about ten hours a week. I can do the SQL. The sitting in the office is what I would bring.',
  },
  {
    ad: 'Night Receptionist, Grand Marlow Hotel. As the face of our hotel at night you will welcome guests warmly, handle check-in and check-out, carry out the night audit and respond calmly to any emergency. Fluent English and a second language required; Opera experience preferred. We go the extra mile to create unforgettable memories. We promote talent from within and offer cross-training in other departments.',
    parroted:
      'I want to work here since I like to [[go the extra mile]] in order to [[create unforgettable memories]]. I would be [[the face of the hotel at night]], [[welcoming guests warmly]], and [[handling check-out and check-in]]. I would [[carry out the audit at night]] and I would [[respond to any emergency calmly]]. I think that [[promoting talent from within]] is a wonderful thing and I would love [[cross-training in different departments]].',
    honest:
      "Nights suit me. I've two years on reception at a seaside place, with Opera, and I did the audit whenever our auditor was off. Spanish is my mother's language. The night I think of is when the boiler went at two in the morning with sixty people in the house. I rang the hospital laundry for blankets, and I walked them round floor by floor. Eleven guests wrote about it afterwards. I'd like to run a front desk one day, in maybe three years.",
  },
  {
    ad: 'Electrician. Brightwater Housing maintains 9,000 homes. You will carry out responsive repairs, test and inspect installations, complete certificates on a tablet and leave every home clean and safe. 18th Edition and 2391 required. You treat tenants with respect, take pride in your work and look for a right-first-time solution. Our ambition is to have every home at an energy rating of C by 2030, starting with solar panels and heat pumps.',
    parroted:
      'As a worker I [[treat tenants with respect and take pride in my work]]. I always [[look for the right-first-time solution]]. I would [[carry out the responsive repairs]], [[inspect and test installations]] and make sure to [[leave every home safe and clean]]. I would support your [[ambition to have every home at energy rating C by 2030]], [[with heat pumps and solar panels]].',
    honest:
      "Fourteen years on my own account, mostly old terraces. I've got the 18th Edition and the 2391. Why I'd come to you is the solar panels. I did a block of twenty-four flats last year with everybody still living there, and I got asked about panels on every landing and didn't know enough. You've nine thousand homes to bring up to a C, so somebody has to learn it. I've booked the course for March whatever happens.",
  },
  {
    ad: 'Retail Store Manager. Fenwick Sports exists to get everybody moving. You will lead, coach and inspire a team of twenty, deliver outstanding customer experience, drive sales and control costs and shrinkage. You lead by example, think on your feet and love sport. We are opening forty new shops in the next three years, so there is every chance to become an area manager. Our people are our greatest asset.',
    parroted:
      'Five years from now I will still want to [[lead, inspire and coach a team]]. I will be [[driving sales, controlling shrinkage and costs]] and [[delivering an outstanding experience for customers]]. I am someone who [[leads by example]] and who can [[think on his feet]]. I [[love sport]] and want to [[get everybody moving]]. I really feel that [[people are the greatest asset]].',
    honest:
      'An area, six shops or so, that is where I would like to be, and with forty openings I might not have to wait for somebody to retire. I have had one shop in Reading since 2017. Half my staff used to leave within the year. I asked the ones going, and it was the rota, it came out on a Thursday for the Monday. We do it four weeks ahead now and it has halved. That I could do in six shops.',
  },
];
