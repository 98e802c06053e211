import type { FrameWords } from './frame.ts';

/** Who did it, whose it was, and who was taught by whom. */
export const PEOPLE_FRAMES: readonly FrameWords[] = [
  [
    'company',
    'alone, on my own, by myself, myself, single handed, single handedly, solo, nobody else, no one else, without help, without any help, without a soul, just me, only me, me and the radio, all my own work, own bat, sole, solely, one man, one woman, nobody helped, no one helped, no help, lone, all by, nobody to help, single',
    'with a colleague, with my colleague, with colleagues, with my, with our, with two, with three, with four, with another, jointly, between us, two of us, three of us, both of us, as a team, whole team, group of us, we all, side by side, help me, helped me, share, together, alongside, with help, with support, along with, hand in hand, colleague and i, us both, with the, my partner, team effort, all of us, assist me',
  ],
  [
    'idea',
    'my idea, i came up with, i thought of, i propose, i proposed, i suggest, i suggested, i invent, my suggestion, brainchild, i had the idea, own bat, my initiative, thought it up, it was me who, mine, i dreamt up, i devised, i designed, i introduced, i started, i set up, i brought in, i pushed for, i wrote, i founded',
    "his idea, her idea, their idea, manager's idea, boss's idea, boss had the idea, idea came from, had this idea, had that idea, somebody else's idea, someone else's idea, i was told to, i was asked to, we were told to, not my idea, i only, all i did was, i just did what, was not mine, copied, came from above, came from head office, came down from, head office, inherited, was already there, before my time, already in place, i had nothing to do with",
  ],
  [
    'doer',
    'i led, i ran, i was in charge, i headed, i managed it, i did it myself, i did that myself, i took charge, i was responsible, i spoke, i argued, i presented, i stood up, i decided, i took over, did the pleading myself, me who, i performed, i gave the',
    'i helped, i assisted, i was one of, i took part, i supported, i watched, i prepared, supervisor argued, manager did, boss did, colleague did, i stood by, i held his hand, i held her hand, i carried the, others did, i observed, i sat in, i only helped, my supervisor, the consultant did, they did all',
  ],
  [
    'taught',
    'i train, i trained, i taught, i teach, i mentor, i mentored, i coach, i coached, i showed, i took her through, i took him through, i took them through, i brought on, learnt from me, under my wing, i supervise',
    'trained me, train me, taught me, teach me, i learnt it from, i learned it from, learn it from, i learnt from, i learned from, i was trained, i was taught, mentored me, coached me, showed me, who taught, my mentor, looked after me, under her wing, under his wing',
  ],
  [
    'paid',
    'paid, pay me, paid me, wage, salary, by the hour, hourly, charge, a fee, for money, payroll, earn, income, got money, invoice, commission',
    'unpaid, voluntary, volunteer, for free, free of charge, for nothing, pro bono, without pay, without money, not a penny, never got a penny, in my own time, gave my time, in my spare time, out of goodwill, for love, as a favour, took no money, nobody paid',
  ],
  [
    'employment',
    'employed, employee, salaried, on the books, be employed, work for somebody, work for someone, for somebody else, for someone else, in house, a boss, payslip, steady job, a regular job, stable contract, on the staff, one of a crew, a company behind me, with benefits',
    'self employed, freelance, freelancer, own boss, own business, my own shop, my own company, my own firm, my own place, rent a chair, sole trader, for myself, contractor, set up on my own, own name, work for nobody, start a business, start my own, open my own, be my own, own salon, own bakery, own clients, my own studio, on my own account, hung my own',
  ],
  [
    'ownership',
    'i own, my own, owner, own the, belongs to me, bought the, i bought, mine, part owner',
    'rent, rented, lease, hire, borrow, borrowed, belongs to the, company car, on loan',
  ],
  [
    'rank',
    'apprentice, trainee, in training, learner, student',
    'junior, assistant, helper, entry level, graduate',
    'senior, experienced, chartered, fully qualified',
    'deputy, second in command, number two, vice, second in charge, acting, right hand',
    'head, chief, in charge, top job, number one, director, run the whole',
  ],
];
