import type { FrameWords } from './frame.ts';

/** How a thing came out. Of each frame a text says one value or another: ways to say it, parted by commas. */
export const RESULT_FRAMES: readonly FrameWords[] = [
  [
    'trend',
    'rose, risen, rise, rising, grew, grown, grow, climb, increase, went up, go up, gone up, goes up, going up, up by, double, treble, triple, soar, jump, gain, shot up, crept up, put on, higher, doubled',
    'fell, fallen, fall, dropped, drop, decrease, decline by, went down, go down, gone down, goes down, going down, came down, come down, down by, down to, halve, reduce, cut, shrank, shrink, lower, slid, slip, sank, dwindle',
    'stayed the same, stay the same, no change, did not change, no difference, unchanged, same as before, as before, never changed, never moved, flat, no better, no worse, back where',
  ],
  [
    'quality',
    'improve, better, stronger, got better, brought on, came on, turned around, healthier, happier',
    'worse, worsen, deteriorate, poorer, suffer, downhill, got worse, backwards, weaker, unhappier',
  ],
  [
    'speed',
    'quicker, faster, sooner, shorter, speed up, sped up, quick, in no time, save time',
    'slower, longer than, took longer, takes longer, slow, hold up, drag, delay',
  ],
  [
    'answer',
    'accept, approve, agree, adopt, take up, took up, taken up, said yes, say yes, green light, go ahead, went through, on the nod, sign off, backed me, backed us, backed the idea, came round, got through, wave through, took it on, grant, without objection, in the app, brought it in, went for it, now standard, gave me the, they use it, put into practice',
    'reject, refuse, decline, turn down, knock back, said no, say no, told me no, threw out, thrown out, vote down, dismiss, not interested, shelve, bin, got nowhere, went nowhere, block, veto, came to nothing, nothing came of, would not have it, fell on deaf ears, did not want it, objected, objection, withdrawn',
  ],
  [
    'contest',
    'won, win, winning, winner, came first, came top, first prize, first place, took the prize, landed, bag, secure, picked us, chose us, beat, was awarded, awarded me, awarded us, got the contract, gold',
    'lost, lose, losing, missed out, miss out, did not get, went to someone else, went elsewhere, beaten, came second, runner up, second place, second prize, lost out, pip, gave it to another, third place, came third, silver, bronze, came last, turned down, empty handed',
  ],
  [
    'promotion',
    'promote, got the job, got the post, got the promotion, chosen, choose, appoint, made me, stepped up, step up, gave me the job, moved up, picked me, selected',
    'passed over, went to someone else, did not get, unsuccessful, turned me down, overlook, picked someone else, chose somebody else, knocked back, stay where i was, not up to',
  ],
  [
    'kept',
    'keep, kept, retain, hold on to, held on to, hang on to, stuck with, nobody left, no one left, stayed, stay with, came back, saved, save, everyone stayed, all still here, still with us',
    'lost, lose, let go, lay off, laid off, redundant, redundancy, send home, sent home, walk out, left us, throw away, thrown away, threw away, got rid of, waste, the dump, in the bin, went off, closed down, went under, dismissed',
  ],
  [
    'life',
    'survive, live, lived, alive, pull through, come through, make it, made it, recover, recovery, came round, back on his feet, back on her feet, walk out of hospital, home again',
    'die, died, dead, pass away, passed away, did not make it, lost him, lost her, gone before, funeral, too late for, rest in peace, rest him, rest her, amputate, took it off, take it off',
  ],
  [
    'harm',
    'hurt, injure, injury, harm, broke his, broke her, scald, burnt, wound, hospital with, ambulance for, casualty',
    'unhurt, unharmed, nobody was hurt, no one was hurt, no injury, not a scratch, without a scratch, safe, safely, in one piece, no harm, nobody hurt, everyone was fine',
  ],
  [
    'exam',
    'pass, passed, got through, sail through, succeed, came through, make the grade, flying colours, got my certificate, distinction',
    'fail, failed, did not pass, flunk, resit, resat, retake, retook, redo, do it again, sit it again, fell short, have another go, missed the mark',
  ],
  [
    'attempts',
    'first time, first attempt, first go, first try, one go, in one, straight off, without a resit',
    'second time, second attempt, second go, two goes, two attempts, three goes, three attempts, four goes, four attempts, several goes, third time, third attempt, third go, again and again, resit, retake, twice to, second try',
  ],
  [
    'deadline',
    'early, ahead of, ahead, with time to spare, before the deadline, sooner than, before time, to spare',
    'on time, on schedule, on the day, in time, to the day, as agreed, when we promised, when we said, agreed day, punctual, on the dot',
    'late, delayed, overran, overrun, behind schedule, behind time, miss the deadline, overdue, ran over, run over, past the deadline, kept waiting, kept them waiting, after the deadline',
  ],
  [
    'budget',
    'under budget, within budget, on budget, in under, below budget, underspent, underspend, money left over',
    'over budget, overspent, overspend, over the budget, above budget, cost more than, ran out of money, went over',
  ],
  [
    'money',
    'save money, saving, saved, cheaper, cost less, bring in, brought in, earn us, made us, profit',
    'cost us, dearer, more expensive, lost money, lost us, loss, out of pocket, in the red',
  ],
  [
    'release',
    'before release, before launch, before we went live, before it went live, in testing, in time, day before, days before, hours before, eve of, before signing, before anyone, before they opened, postpone, before we energise',
    'after release, after launch, went live, was live, already live, in production, from a customer, too late, after the event, had already, already switched, afterwards, after it happened, once it was out, too far gone',
  ],
  [
    'halted',
    'stop, stopped, call off, cancel, postpone, halt, down tools, pull the plug, shut down, put a stop, walk away, put it off, abandoned, would not lift, refuse to, closed the',
    'went ahead, go ahead, gone ahead, carry on, carried on, as planned, went live, kept going, keep going, press on, did it anyway, all the same, went on with, never stopped, ploughed on, lifted them, pushed on',
  ],
  [
    'managed',
    'manage, managed it, shipped, every order, got it all out, pulled it off, got there, did it, within the day, kept my promise, delivered',
    'could not, unable, did not manage, never managed, stayed in the building, impossible, left standing, had to give up, not possible, fell through, let them down, could not shift',
  ],
  [
    'firmness',
    'gave way, give way, gave in, give in, went back to, backed down, changed my mind, let them have',
    'stood firm, stand firm, stayed as, the classes stayed, did not budge, held my ground, stuck to, would not move, insisted, kept to',
  ],
  [
    'open',
    'open, opened, opening, reopen, up and running, keep it open, stay open, doors open',
    'close, closed, closing, shut, shut down, closure, wound up, boarded up, bankrupt, liquidate, went bust, folded',
  ],
  [
    'crowd',
    'full, packed, busy, popular, sold out, oversubscribed, waiting list, well attended, full house',
    'empty, quiet, unused, hardly used, half empty, nobody came, no one came, poorly attended, petered out',
  ],
  [
    'record',
    'clean, faultless, blameless, spotless, without an accident, no accident, never had an accident, without a bump, never a complaint, no complaint, unblemished, nothing on it, without fault, no points',
    'crash, crashed, hit, bump, struck, had an accident, had a prang, points on, my fault, blame, complaint against, reverse into, scrape, banned, written off',
  ],
  [
    'mending',
    'repair, repaired, mend, fix, patch, weld, restore, salvage, rescue',
    'replace, replaced, new one, swapped, swap, threw it out, scrap, write off, wrote off, thrown out, bought another, left it broken',
  ],
  [
    'honesty',
    'reported, report, told the owner, told my boss, told the manager, own up, fess up, admit, put my hand up, confess, flag, put it in writing, spoke up, raised it, came clean, told them, hands up',
    'kept quiet, cover up, covered it up, said nothing, never told, hope nobody, kept it to myself, did not report, hid it, let it go, looked the other way, kept my mouth shut, turn a blind eye, never mentioned',
  ],
  [
    'leaving',
    'resign, handed in my notice, my choice, chose to leave, gave notice, quit, my own decision, decided to go, walked away',
    'sack, fire, dismiss, let me go, made redundant, asked to leave, laid off, got rid of me, shown the door, contract was ended, redundancy',
  ],
  [
    'patience',
    'calm, patient, talked him down, talked her down, apologise, kept my temper, listened',
    'shout, lost my temper, row, argue back, snapped, walk off, stormed',
  ],
];
