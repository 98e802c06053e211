// Longer than a file of code may be: it is a list of answers, and a part of it would be no whole sample.
import type { Form } from '@candor/core';

/** An answer as somebody might give it, invented for this test, with the faults that a coach would name (rule ids; notes do not count). */
export type NaturalAnswer = { readonly who: string; readonly form: Form; readonly text: string; readonly faults: readonly string[] };

/** Answers with faults that a listener would name. */
export const faultyAnswers: readonly NaturalAnswer[] = [
  {
    who: 'full of um',
    form: 'plan',
    faults: ['clarity/filled-pauses'],
    text: 'Um, I think my, uh, my way of working is, um, that I write everything down. Uh, last year we had, um, two audits in, uh, one month, and, um, I made a list for each, uh, department. Um, we passed both of them.',
  },
  {
    who: 'full of like',
    form: 'plan',
    faults: ['clarity/like-as-filler'],
    text: 'I was, like, in charge of the whole stock, and it was like, really hard because, like, nobody had counted it. So I was like, okay, we count it on Sunday. And, like, we did, and it took nine hours, and on Monday we knew what we had.',
  },
  {
    who: 'hedging',
    form: 'short',
    faults: ['clarity/hedges'],
    text: 'I guess I would maybe like to move towards planning, and perhaps lead a small team one day. It was sort of my idea to change the rota, and it probably helped. I suppose I could do the certificate as well, possibly next year.',
  },
  {
    who: 'vague',
    form: 'plan',
    faults: ['clarity/vague-nouns', 'clarity/vague-quantities'],
    text: 'I did a lot of things there, admin stuff mostly, and various projects with loads of people. We improved different aspects of the service and things got better, and so on. There was a lot of good feedback about the things we did.',
  },
  {
    who: 'advert',
    form: 'plan',
    faults: ['authenticity/stock-phrases', 'authenticity/unproved-self-praise', 'clarity/buzzwords'],
    text: "I'm a team player with a proven track record and excellent communication skills. I am hard-working and a fast learner. I leverage synergies to drive value in a fast-paced environment.",
  },
  {
    who: 'beside the work',
    form: 'story',
    faults: ['clarity/passive-actor', 'clarity/weak-ownership'],
    text: 'There was a big move of the archive in May. I was involved in the planning and I helped with the boxes. Some mistakes were made in the first week. It was decided that the rest should wait until June, and by July all was in place on the new shelves, with every box labelled and every shelf counted, which the readers were glad about.',
  },
  {
    who: 'one breath',
    form: 'story',
    faults: ['clarity/run-on'],
    text: 'We had a flood in May and I rang the drivers but they were asleep so I went there myself and I woke them and then we took the vans and it was still raining so we covered the boxes and we drove to the school. It took until noon. We saved all but two, and I wrote the list of who was owed what.',
  },
  {
    who: 'disclaimers and tags',
    form: 'story',
    faults: ['clarity/self-undermining', 'clarity/tag-questions'],
    text: 'This is probably a bad example, but last June I ran the stall alone. You get there at five, right? Then the fish comes at six, you know what I mean? I sold all forty boxes by noon, and I changed the signs so that people could see the price from the quay. If that makes sense. Since then we have had big signs.',
  },
  {
    who: 'crutch',
    form: 'plan',
    faults: ['clarity/crutch-phrase'],
    text: 'When it comes to focus, I would say I need a list. I would say the list has to be on paper. When it comes to my phone, it stays in the drawer until ten. I would say that one thing saved me an hour a day last winter, when it comes to the stock count above all.',
  },
  {
    who: 'open blanks',
    form: 'short',
    faults: ['authenticity/unfilled-blanks'],
    text: 'By next summer I want to be using {tool} on my own in the Tuesday clinic, and I will know I am there when Dana stops checking my sheets.',
  },
];

/** Good answers of many hands: spoken and typed, native and not, long and short. A fault found in them is a false alarm. */
export const naturalAnswers: readonly NaturalAnswer[] = [
  {
    who: 'nurse, spoken',
    form: 'short',
    faults: [],
    text: "Well, in the first year I'd like to be running the new bay on my own. Um, at the moment I still ring the sister about the drains, and by spring I don't want to have to. I'll know I'm there when the night rota has me down as lead. After that, teaching the students, probably.",
  },
  {
    who: 'driver, spoken',
    form: 'short',
    faults: [],
    text: "I want my trailer licence by the summer, that's the first thing. There's two lads at the depot who have it and they're never short of work. Long term, I don't know which title it'd be, but I want to plan the routes instead of only driving them. You've got your own planning desk here, so that's why I applied.",
  },
  {
    who: 'student, typed',
    form: 'short',
    faults: [],
    text: 'Within the next year I would like to finish my thesis on lead in drinking water and get certified on the mass spectrometer. In five years I hope to be responsible for one method from start to finish. Your lab is accredited for both soil and water, and that is rare.',
  },
  {
    who: 'Polish joiner, spoken',
    form: 'short',
    faults: [],
    text: 'My short goal is to have the English certificate, because now I understand all but I speak slow. In one year I want be the man who measure the kitchen at the customer and not only install. Later maybe I teach the young ones, I like this very much. For me it is important that nobody have to check my work.',
  },
  {
    who: 'shop manager, spoken',
    form: 'story',
    faults: [],
    text: "So last November our delivery came two days late, right before the sale, and we had half the shelves empty. I was on the floor with four people, two of them on their first week. I rang the other two branches and got forty boxes off them, and I drove the van myself because nobody else had the keys. Then I put the new ones on the tills, which is where they couldn't go wrong, and me and Priya filled shelves until eleven. We opened on time. We took about nineteen thousand that Saturday, which was more than the year before, and head office started to let branches lend each other stock without asking. What I learned is, uh, ask your neighbours first and the boss second.",
  },
  {
    who: 'software developer, typed',
    form: 'story',
    faults: [],
    text: 'In March our checkout failed for about 3% of customers and nobody could reproduce it. My task was to find out why before the Easter sale. I added a trace id to every request, collected two days of logs, and sorted the failures by card issuer. All of them came from one bank that answered in a different time zone. I wrote a fix of eleven lines and a test for it, and I asked a colleague to try to break it. After the release the failure rate went down to 0.1%. The lesson for me was to measure first, because I had spent a week guessing.',
  },
  {
    who: 'care assistant, spoken',
    form: 'story',
    faults: [],
    text: "There was a lady, I'll call her Joan, who wouldn't eat. Everyone had tried. I sat with her at breakfast for a week and just watched, and I noticed she only ate when someone was eating with her. So I asked the kitchen for a second plate and I ate with her. It sounds like nothing. But she put on three kilos by Christmas, and now we do it with four residents.",
  },
  {
    who: 'accountant, typed',
    form: 'plan',
    faults: [],
    text: 'I sort my goals by what happens if they slip. Filing dates come first because a fine is certain. Then come the ones other people wait for, and last the ones only I notice. Every Monday I write the three that matter on a card. In January, for example, two clients changed their year end at the same time. I moved my own training to March, split the work with Tom, and both accounts went out four days early.',
  },
  {
    who: 'chef, spoken',
    form: 'plan',
    faults: [],
    text: "What drives me is the pass going quiet at the right time. I mean, when you've sent eighty covers and nobody's shouting, that's it for me. Last summer we had a wedding and the fish didn't come. I changed the menu at two in the afternoon, told the waiters myself, and we sent chicken to a hundred and ten people. Not one plate came back. Your place does its own butchery, and I want to learn that.",
  },
  {
    who: 'Indian engineer, spoken',
    form: 'plan',
    faults: [],
    text: 'See, I am having seven years in transformers, and for me learning is not separate from work. Currently I am doing one online course on power electronics, two evenings in a week. What I do is, whatever I learn I try on one small thing at the plant. In February I learned about partial discharge, so I measured our oldest unit, and we found one bad bushing before it failed. That saved around twelve lakh rupees. Next I want to learn the protection relays.',
  },
  {
    who: 'police officer, spoken',
    form: 'story',
    faults: [],
    text: "We had a string of break-ins, nine in a month, all on the same estate. My sergeant asked me to look at it. I walked the estate at four in the morning, twice, and it was obvious, half the alley lights were out. I got on to the council, they said eight weeks, so I went to the residents' meeting and between us we had the ward councillor on the phone the next day. The lights were fixed in six days. Next month we had one break-in. It taught me that it isn't always police work that does it.",
  },
  {
    who: 'teacher, typed',
    form: 'plan',
    faults: [],
    text: "I measure success in two ways. One is a number: how many of my year nines can write a paragraph without help by June. Last year it was 22 of 27, and the year before 15. The other is who comes to the lunchtime club without being told. I look at both every half term and I change one thing. If I change more than one I can't tell what did it.",
  },
  {
    who: 'returner, typed',
    form: 'short',
    faults: [],
    text: "I've been at home for six years with two children, so my first goal is plain: to be back up to speed on your booking system within three months. I've started the free course already. After that I'd like to take over the group bookings, because that is what I did at the Harbour Hotel and I was good at it. What it's called is up to you.",
  },
  {
    who: 'apprentice, spoken',
    form: 'short',
    faults: [],
    text: "Um, short term it's passing my level three, that's in June. And then, like, I want to be let loose on the gearboxes, because at the moment I do brakes and tyres. Long term I'd like to be the one other garages ring up. There's a fella called Dave who's that now and he's retiring in four years, so.",
  },
  {
    who: 'sales rep, spoken',
    form: 'story',
    faults: [],
    text: "The goal I missed was the Q3 number. I'd said two hundred and ten and I came in at one sixty. Part of that was mine, I'd put all my eggs in one hospital group and they froze their budget in August. I told my manager the same week, not at the end. Then I went back to the twelve small clinics I'd been ignoring and rang every one of them. By December I'd made back thirty of the fifty. Since then no single client is more than a fifth of my pipeline, and I check that on the first of the month.",
  },
  {
    who: 'librarian, typed',
    form: 'plan',
    faults: [],
    text: 'My goals have changed, and I can say when. I trained as an archivist and I wanted to work with manuscripts. Then I covered the enquiry desk for a colleague for three months in 2019, and I found that I liked the people more than the paper. So I retrained in adult learning. What stayed the same is that I like to help someone find a thing they did not know how to ask for.',
  },
  {
    who: 'German mechanic, spoken',
    form: 'plan',
    faults: [],
    text: 'Yes, how do I handle setbacks. I give you an example. Two years ago I wanted to make the Meister and I failed the first exam, the part with the law. I was angry, one evening. Then I looked which questions I had wrong and it was always the same, the contracts. So I made every morning ten minutes contracts before work, and I asked my boss to explain me our own ones. In the second try I had 84 points. Since then I look always first where exactly is the hole.',
  },
  {
    who: 'warehouse lead, spoken',
    form: 'plan',
    faults: [],
    text: "I keep a whiteboard. It's got three columns, today, this week, and stuff that can wait, and the whole shift can see it. When two things clash I ask what stops a lorry leaving. If it stops a lorry it goes first. Last spring we had a recall and a stock count on the same day, and I put two on the count and six on the recall. We had it all back by four.",
  },
  {
    who: 'project manager, typed',
    form: 'plan',
    faults: [],
    text: "I'd first want to know why I missed it. If the reason is outside the team I change the date; if it's inside, I change the way we work. What I wouldn't change is the direction, which for me is delivering public buildings. In 2022 I missed a certification because of a site flood. I moved the exam by six months, kept the study group going every second Thursday, and passed in April.",
  },
  {
    who: 'hairdresser, spoken',
    form: 'short',
    faults: [],
    text: "Yeah, I'd move. I've no kids and my mum's fine with it. The only thing is I'd need about two months' notice, because I've got regulars and I want to hand them over properly. Travelling's no bother either, I did the Leeds salon every Thursday for a year. You learn a lot from a room that isn't yours.",
  },
  {
    who: 'lab technician, non-native, typed',
    form: 'story',
    faults: [],
    text: 'In my last job, in Porto, the goal was to reduce the time for one analysis from five days to three. I was responsible of the preparation part. First I wrote down every step with the time for one week. I saw that the samples were waiting one day for the oven. I proposed to use the second oven at night, and I made a small timer for it. After two months the time was 2.8 days in average. I learned that waiting is also work that somebody must organize.',
  },
  {
    who: 'farm worker, spoken',
    form: 'story',
    faults: [],
    text: "Proudest thing, it'd be the lambing two years back. Boss broke his leg in February and it was just me and his daughter, who's fourteen. I drew up who sleeps when, I rang the vet and agreed she'd come Mondays whether we needed her or not, and I kept a book of every ewe. We lost nine out of three hundred and forty. Normal is more like twenty. The boss gave me the book back framed, which I thought was daft, but it's on the wall.",
  },
  {
    who: 'graphic designer, typed',
    form: 'plan',
    faults: [],
    text: "Technology changes the boring half of my job, and I'm fine with that. Last year I spent about a day a week cutting out product photos; a model does that in ten minutes now. I used the day to learn lettering properly, with a sign painter in Bristol. I think clients will pay for the part that a machine makes look like everyone else's, and I want to be on the other side of that.",
  },
  {
    who: 'receptionist, spoken',
    form: 'plan',
    faults: [],
    text: "Work-life balance, for me it's being able to say what time I leave and then leaving. I worked doubles for a year at my last place and I got slow, I made mistakes with the keys. So now I have two evenings that are mine, swimming, and the rest is flexible. When we had the conference in October I did six days in a row and I didn't mind, because it had an end.",
  },
  {
    who: 'military leaver, spoken',
    form: 'story',
    faults: [],
    text: "I was a corporal, in charge of eight. We had a vehicle move of sixty kilometres and the route I'd been given had a bridge that couldn't take the weight. I found that out at ten the night before. My job was to get us there by six. I woke two people instead of the whole section, we drove the other road in a Land Rover and timed it, and I changed the start to three. All twelve vehicles were in by five forty. I'd say what I'm proud of is that six people slept.",
  },
  {
    who: 'finance analyst, Chinese, spoken',
    form: 'plan',
    faults: [],
    text: 'I think my goal can help company growth in this way. I want to build the monthly report so it is ready on day three, not day eight. In my current company I did similar thing, we went from nine days to five, so the managers could stop two bad orders in time, about forty thousand euro. In first half year I would learn your system, and in second half year I would change one part of the report each month.',
  },
  {
    who: 'charity worker, typed',
    form: 'plan',
    faults: [],
    text: "The mentor who changed the way I work is Ruth, who ran the night shelter. She told me to stop writing reports nobody reads and to phone the funder instead. I was scared of the phone. I made myself ring one person every Friday, and in my second year we kept five of our six grants. I do the same for volunteers now: one call together, and then they make the next one alone. Here I'd like somebody who knows contracts, because I don't.",
  },
  {
    who: 'site foreman, spoken',
    form: 'plan',
    faults: [],
    text: "Leadership wise, it's listening I'm working on. I'm quick, I see a thing and I say it, and the quiet lads stop talking. So since January I've been asking the youngest first at the morning briefing. Takes five minutes more. We've had two near misses reported by apprentices this year, last year it was none, and I know they happened. That's worth five minutes.",
  },
  {
    who: 'waiter, typed',
    form: 'story',
    faults: [],
    text: 'A table of ten had booked outside and it started to rain. I had twenty minutes and no free table inside. I asked a couple at the window if they would move to the bar for a free dessert, and they said yes. I pushed three tables together, and I told the kitchen to hold the starters. The guests of the big table left 15% and came back in September. I learned that people move gladly if you ask before it is urgent.',
  },
  {
    who: 'data analyst, spoken',
    form: 'story',
    faults: [],
    text: "Okay, so this was at the water company, about two years ago. We were sending engineers out on roughly four hundred false alarms a month. The goal I set was to halve that by the summer. I, I took six months of alarms and labelled a thousand of them by hand, which, um, took two weeks, and I found that most came from eleven sensors. We replaced those, and I put in a rule that waits ninety seconds before it calls. By July it was a hundred and sixty a month. It saved about one van's worth of work. And it taught me to look at the data with my own eyes before I build anything.",
  },
  {
    who: 'physiotherapist, typed',
    form: 'short',
    faults: [],
    text: 'A year from now I want to lead the Tuesday hand clinic without supervision. I have done 40 of the 60 sessions I need for that. Five years from now I see myself deep in hand therapy, teaching it too if there is room. You have one of three hand units in the county, so this is where I would like to do it. How fast it goes is open.',
  },
  {
    who: 'cleaner, spoken',
    form: 'plan',
    faults: [],
    text: 'What motivates me, it is when I come back the next day and it is still nice. In my last place, the school, the toilets on the second floor was always bad. I asked the caretaker for a key and I cleaned them at ten and not only at six. After one month the children wrote me a card. I have the card at home. Here you have the hospital, and clean is for the health, so it is even more important for me.',
  },
  {
    who: 'HR officer, typed',
    form: 'plan',
    faults: [],
    text: "I'm looking for two things. The first is a mediation certificate, because last year I sat in on eleven disputes and could only take notes. The second is time next to somebody who negotiates with the works council. In return you'd have mediation in-house; at my last employer each case cost us about £2,000 outside. I've paid for the first module myself and finish it in May.",
  },
  {
    who: 'IT support, spoken',
    form: 'plan',
    faults: [],
    text: "Stay focused, right. I've got one rule, which is no new ticket before the old one has a note on it. It takes thirty seconds and it means I never start from nothing. And on Fridays I look at what's older than a week. In the office move we had three hundred tickets in two days, and because of the notes we could swap people in and out. We closed all but twelve by the Monday.",
  },
  {
    who: 'bricklayer, Irish, spoken',
    form: 'short',
    faults: [],
    text: "Ah, five years. I'd like to be after running a small site by then, ten or twelve men, and doing the setting out myself. I'm grand with the trowel, it's the paper I need to get at, so I've the night course booked for September. You do mostly listed buildings, and sure there's nobody teaching that any more.",
  },
  {
    who: 'journalist, typed',
    form: 'story',
    faults: [],
    text: 'I promised a story on care home fees in four weeks and needed nine. That was my fault: I had not asked anyone how long a records request takes. When I saw it slip I told the desk, gave them a shorter piece to fill the hole, and wrote down every date the council owed me. The story ran in November and two homes changed their contracts. Since then I send the records request before I pitch.',
  },
  {
    who: 'childminder, spoken',
    form: 'plan',
    faults: [],
    text: "My goals are quite flexible because children are. What's fixed is I want to work with the under-threes. How, where, whether it's mornings, that can change. When the nursery closed in the lockdown I did stories over the phone for fourteen families, every day at five. I'd never have planned that. Twice a year I sit down with my diary and ask if I'm still enjoying the Mondays.",
  },
  {
    who: 'quality inspector, typed, short sentences',
    form: 'story',
    faults: [],
    text: 'We had scratches on one part in fifty. Nobody knew where they came from. I followed one batch by hand from the press to the box. It took a day. At station four the tray had a burr. I filed it off and put felt on all nine trays. The week after we had one scratch in two thousand. I made the tray check part of the morning list, and it has been there for three years.',
  },
  {
    who: 'translator, French, spoken',
    form: 'short',
    faults: [],
    text: 'In the next year I want to specialise me in patents, because it is there that the quality is really seen. I follow already a course at the chamber, and I have done, I think, thirty patents with a colleague who revises me. In the long term I would love to revise the others. You are four revisers and one leaves next year, it is what I have read.',
  },
  {
    who: 'logistics planner, spoken, no punctuation',
    form: 'story',
    faults: [],
    text: 'it was in december two years ago and the port was closed for a storm and I had nineteen containers with toys that had to be in the shops by the tenth my part was to find another way in I called three hauliers and one of them had space on the ferry from zeebrugge I got the customs papers changed the same night and I drove up myself to hand them over seventeen of the nineteen were in the shops on the ninth the other two I sold on to a discounter for cost',
  },
  {
    who: 'product owner, typed, technical',
    form: 'plan',
    faults: [],
    text: 'I prioritise by cost of delay. Every item on our board has one number: what a week of waiting costs us in support calls. In May that put a dull login fix above the new dashboard, and sales were not happy. I showed them the calls, 340 in one week, and asked them to choose one they would like to take. We shipped the fix in four days, calls fell to 90, and the dashboard came two weeks later than promised.',
  },
  {
    who: 'optician, spoken, modest',
    form: 'plan',
    faults: [],
    text: "I don't think of myself as a leader really. But I was the one who wrote the holiday rota, and nobody has argued about it since. What I'd like to get better at is giving feedback while it's fresh. I tend to save it up. I've started doing it the same day, two sentences, one thing that was good and one to change, and Aisha told me she prefers it.",
  },
];
