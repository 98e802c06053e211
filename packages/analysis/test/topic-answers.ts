/** Free questions with an answer that has none of the question's own words and yet is one, and a fluent answer that is none. */
export const TOPIC_ANSWERS: readonly { readonly question: string; readonly inOtherWords: string; readonly offTopic: string }[] = [
  {
    question: 'What is a closure in JavaScript?',
    inOtherWords:
      'It is a function together with the variables that were in scope when it was made. Even after the outer function has returned, the inner one can still read and change them. I use that for callbacks and for keeping a counter private.',
    offTopic:
      'I really love being part of a good team. In my last place we had lunch together every day and everybody helped everybody, and I think that is what makes people stay. I am the one who remembers the birthdays.',
  },
  {
    question: 'How do you keep bees alive through winter?',
    inOtherWords:
      'I leave each hive at least fifteen kilos of honey in September and treat the colony against mites before the first frost. Then I wrap the box, narrow the entrance against mice, and lift the lid as seldom as I can until the willow flowers.',
    offTopic:
      'My greatest strength is that I never give up. At college I failed my first exam in statistics, so I found a tutor, went through every paper of the last five years and passed with a B the second time.',
  },
  {
    question: 'What would you do about a leaking tap?',
    inOtherWords:
      'I shut off the water at the main first and open the valve to drain the pipe. Then I take the handle off, look at the washer and the seat, put in a new one and check that nothing drips.',
    offTopic:
      'I see myself leading a small group of people in five years. I have already started a course in leadership that runs on Tuesday evenings, and my manager lets me run the Monday meeting on my own.',
  },
  {
    question: "What's the difference between TCP and UDP?",
    inOtherWords:
      'One sets up a connection, numbers its packets and sends again whatever gets lost, so everything arrives in order. The other just fires datagrams and hopes, which is quicker, so I would take it for voice or games.',
    offTopic:
      'I left my last job because there was nowhere to go. I had been there for six years and had done every shift there was, and when the supervisor post came up they gave it to somebody from outside.',
  },
  {
    question: 'How would you calm a frightened horse?',
    inOtherWords:
      'I stay at the shoulder of the animal, breathe slowly and keep my voice low. I let the lead rope hang loose so that the mare can move her feet, and I wait until she drops her head and licks her lips.',
    offTopic:
      'I moved the stock count from Friday to Monday morning and wrote a list for each aisle. The count went from four hours to ninety minutes, and the shop in York took it over the year after.',
  },
  {
    question: 'Tell me about a conflict with a coworker.',
    inOtherWords:
      'Jim and I argued for weeks over who closes the till. He thought I left early and told everyone so. In the end I asked him for a coffee and we wrote down a rota that both of us could live with. We have not quarrelled since.',
    offTopic:
      'In my free time I grow tomatoes and go swimming in the lake. I also like old films, mostly black and white ones, and on Sundays I bake bread for my neighbours and their children.',
  },
  {
    question: 'How do you prevent pressure ulcers?',
    inOtherWords:
      'I turn a patient who cannot move every two hours and look at heels and hips each time I wash them. Skin is kept dry, we use a soft mattress, and I write down any redness that does not fade.',
    offTopic:
      'I have always been good with numbers. At my last firm I set up the spreadsheet for the invoices, and since then nobody has had to type an amount twice, which saves about a day a month.',
  },
  {
    question: 'Why do you want to leave teaching?',
    inOtherWords:
      'After nine years in the classroom I noticed that I spend more evenings on forms than on pupils. I still like the children, but the school has no room for me to grow, so I would rather train adults now.',
    offTopic:
      'A motor heats up when one phase is gone. I measure all three at the contactor under load, and if one is down I look at the fuse and the terminal, because that is where it is nine times out of ten.',
  },
  {
    question: 'How do you price a kitchen renovation?',
    inOtherWords:
      'I measure the room, list every cabinet and worktop, and ask the plumber and the electrician what they would charge. On top of the materials I put forty hours of labour, and ten per cent for what hides behind the tiles.',
    offTopic:
      'I once told a customer the wrong day for her delivery. I rang her at once, said that it was my mistake, and drove the parcel to her myself that evening, and she still asks for me by name.',
  },
  {
    question: 'Explain recursion to me as you would to a child.',
    inOtherWords:
      'Think of a doll with a smaller doll inside, and inside that one a smaller one still. To count them you open one, count whatever is in it in just the same way, and add one, until the last doll does not open any more.',
    offTopic:
      'What I look for in a manager is honesty. I had one who said what he thought in the meeting and not after it, and that made it easy for us, because we always knew where we stood.',
  },
  {
    question: 'Are you comfortable with heights?',
    inOtherWords:
      'Yes. I worked on scaffolding for three years, mostly on church roofs, and I climbed the mast at the harbour twice a week. I wear my harness and do not look at my feet.',
    offTopic:
      'Yes. I type about seventy words a minute and I know the booking system well, because we had the same one at the clinic, where I sat at the front desk and answered the phone.',
  },
  {
    question: 'What do you think of open-plan offices?',
    inOtherWords:
      'I would rather have walls. With forty people in one hall I heard every phone call and got half as much done, so I came in at six when the desks around me were still empty.',
    offTopic:
      'I brought my French up to a good level by talking to my aunt every Sunday and reading one novel a month. Last summer I took the exam in Lyon and passed it at the first go.',
  },
  {
    question: 'What do you know about sepsis?',
    inOtherWords:
      'It is when the body overreacts to an infection and its own organs begin to fail. I watch for fast breathing, a high pulse and confusion, and then blood cultures and antibiotics have to be started within the hour.',
    offTopic:
      'I never miss a shift. In four years at the hotel I was late once, because of snow, and I still set the tables before the first guests came down, which the owner mentioned at the summer party.',
  },
  {
    question: 'How does a vaccine work?',
    inOtherWords:
      'You show the immune system a harmless piece of the virus. It makes antibodies and remembers what they look like, so when the real infection comes, the defence is ready in hours and not in days.',
    offTopic:
      'My plan is to open a bakery of my own. I have saved for six years, my cousin does the accounts, and we have looked at two shops near the station that would suit us well.',
  },
  {
    question: 'Explain double-entry bookkeeping.',
    inOtherWords:
      'Every amount is written twice, once as a debit and once as a credit in another account. If I buy a van, the vehicles go up and the bank goes down, and at the end both columns have to come to the same sum.',
    offTopic:
      'I like to be outside. We walked from Leeds to the coast last summer, eleven days with a tent, and I learnt that I can get on with almost everybody when it rains.',
  },
  {
    question: 'What happens when you type an address into the browser?',
    inOtherWords:
      'First the name is looked up in DNS, which gives an IP. Then a TCP connection is opened, TLS is agreed, an HTTP request goes to the server, and what comes back as HTML is parsed and painted.',
    offTopic:
      'My colleagues would say that I am patient. There was a trainee who could not get the coffee machine right, so I stayed behind with her for a week, and now she trains the others.',
  },
  {
    question: 'Why do wings stall?',
    inOtherWords:
      'When the angle of attack gets too steep, the air no longer follows the upper surface and breaks away. Lift falls off and drag goes up, at any speed, so the pilot has to push the nose down.',
    offTopic:
      'What I earn now is thirty-one thousand, and I would like to come to thirty-five. I have looked at what is paid in the region, and with my two certificates I think that is fair.',
  },
];
