import { linesOf, type ResumeCase } from './resume-case.ts';

/** What the reader was written with. */
export const TUNED_RESUMES: readonly ResumeCase[] = [
  {
    name: 'accountant, South Africa: Markdown',
    text: `# Thandi Nkosi
**Chartered Accountant** | Durban

## Work History
### Financial Controller — Umgeni Foods (Pty) Ltd
*Mar '21 - Current*
- Closed the books in **4 days** instead of 9
- Recovered R2.3m in overpaid duty

### Audit Trainee @ Pillay & Partners, 2018-20
- Audited 14 retail clients

## Education & Certifications
- **CA(SA)**, SAICA (2021)
- **BCom Accounting**, University of KwaZulu-Natal (2014-2017), cum laude

## Tools
SAP · Excel · CaseWare`,
    expected: linesOf(`
role: Financial Controller [2021-03–]
employer: Umgeni Foods (Pty) Ltd [2021-03–]
achievement: Closed the books in 4 days instead of 9 [2021-03–]
achievement: Recovered R2.3m in overpaid duty [2021-03–]
role: Audit Trainee [2018–2020]
employer: Pillay & Partners [2018–2020]
achievement: Audited 14 retail clients [2018–2020]
qualification: CA(SA), SAICA [–2021]
qualification: BCom Accounting, University of KwaZulu-Natal (2014-2017), cum laude [2014–2017]
skill: SAP
skill: Excel
skill: CaseWare`),
  },
  {
    name: 'plumber, New Zealand: a table',
    text: `| Dates | Employer | Job | What I did |
|-------|----------|-----|------------|
| 2018-2023 | Kiwi Drains Ltd | Plumber | Replaced 80 hot water cylinders a year |
| 2015-2018 | Hutt Gas & Heating | Apprentice Plumber | Passed gas fitting first time |
| Skills | Drain laying, gas fitting, quoting |  |  |
| Education | National Certificate in Plumbing, 2018 | | |`,
    expected: linesOf(`
employer: Kiwi Drains Ltd [2018–2023]
role: Plumber [2018–2023]
achievement: Replaced 80 hot water cylinders a year [2018–2023]
employer: Hutt Gas & Heating [2015–2018]
role: Apprentice Plumber [2015–2018]
achievement: Passed gas fitting first time [2015–2018]
skill: Drain laying
skill: gas fitting
skill: quoting
qualification: National Certificate in Plumbing [–2018]`),
  },
  {
    name: 'researcher, Netherlands: dates first, tabs',
    text: `Dr. Pieter de Boer

Employment
since 10/2021	Postdoctoral Researcher, Delft University of Technology
	Development of a flood model; run time lowered from 9 h to 40 min
	Supervision of three master students
01.09.2017 – 30.09.2021	PhD Candidate, Wageningen University
	Field campaign on the Waal (18 months)

Education
2015 – 2017	MSc Hydrology, Utrecht University (cum laude)
2012 – 2015	BSc Earth Sciences, Utrecht University

Publications
de Boer, P. (2020). Floods on the Waal. Journal of Hydrology, 12, 1–14.

Skills
Programming	Python, Fortran
Languages	Dutch (native), English (C2)`,
    expected: linesOf(`
role: Postdoctoral Researcher [2021-10–]
employer: Delft University of Technology [2021-10–]
achievement: Development of a flood model; run time lowered from 9 h to 40 min [2021-10–]
achievement: Supervision of three master students [2021-10–]
role: PhD Candidate [2017-09–2021-09]
employer: Wageningen University [2017-09–2021-09]
achievement: Field campaign on the Waal (18 months) [2017-09–2021-09]
qualification: MSc Hydrology, Utrecht University (cum laude) [2015–2017]
qualification: BSc Earth Sciences, Utrecht University [2012–2015]
skill: Python
skill: Fortran
skill: Dutch (native)
skill: English (C2)`),
  },
  {
    name: 'teacher, Ireland: title with department, school below',
    text: `Aoife Brennan
Galway

TEACHING EXPERIENCE

Assistant Principal, Junior Cycle (Years 1 to 3)
St Brigid's Community College, Galway and Roscommon Education Board
August 2019 – present
• Raised attendance from 86% to 93% in two years
• Line-manage 11 teachers

Mathematics Teacher, Senior Cycle
Gort Secondary School
Sep 2013 – Jul 2019
• Started a lunchtime maths club with 40 pupils

EDUCATION AND TRAINING
Professional Master of Education, University of Galway, 2011–2013
Leaving Certificate: 520 points

CPD & REGISTRATION
Teaching Council registration, 2013
Restorative practice, 2022

REFEREES
On request`,
    expected: linesOf(`
role: Assistant Principal [2019-08–]
employer: St Brigid's Community College, Galway and Roscommon Education Board [2019-08–]
achievement: Raised attendance from 86% to 93% in two years [2019-08–]
achievement: Line-manage 11 teachers [2019-08–]
role: Mathematics Teacher [2013-09–2019-07]
employer: Gort Secondary School [2013-09–2019-07]
achievement: Started a lunchtime maths club with 40 pupils [2013-09–2019-07]
qualification: Professional Master of Education, University of Galway [2011–2013]
qualification: Leaving Certificate: 520 points
qualification: Teaching Council registration [–2013]
qualification: Restorative practice [–2022]`),
  },
  {
    name: 'cleaner: one paragraph without marks',
    text: 'my name is rosa and i work as a cleaner at bright office services from 2019 until now before that i was a room attendant at the station hotel 2014 to 2019 i got a thank you letter from the manager and i cut the time for a floor by 15 minutes i have a driving licence and i trained 3 new people i speak spanish',
    expected: linesOf(`
role: cleaner [2019–]
employer: bright office services [2019–]
role: room attendant [2014–2019]
employer: station hotel [2014–2019]
achievement: got a thank you letter from the manager
achievement: cut the time for a floor by 15 minutes
qualification: driving licence
achievement: trained 3 new people`),
  },
  {
    name: 'warehouse worker: lines without marks',
    text: `Paul Greaves Derby
Order picker Amazon Derby 2019 to now
picked 110 items an hour
trained 8 new people
Porter Royal Derby Hospital 2014 to 2019
never late in 5 years
School Noel Baker 2008 to 2013
5 GCSEs
Reach truck licence
First aid at work`,
    expected: linesOf(`
role: Order picker [2019–]
employer: Amazon Derby [2019–]
achievement: picked 110 items an hour [2019–]
achievement: trained 8 new people [2019–]
role: Porter [2014–2019]
employer: Royal Derby Hospital [2014–2019]
achievement: never late in 5 years [2014–2019]
qualification: 5 GCSEs
qualification: Reach truck licence
qualification: First aid at work`),
  },
  {
    name: 'several roles at one employer, an empty line after every line',
    text: `Experience

Halden Insurance, Leeds (2015 – present)

Claims Team Leader, 2019 – present

• Halved the backlog from 900 to 450 claims

Claims Handler, 2015 – 2019

• Settled 30 claims a week

Education

BA History, University of Hull, 2012 – 2015`,
    expected: linesOf(`
employer: Halden Insurance [2015–]
role: Claims Team Leader [2019–]
achievement: Halved the backlog from 900 to 450 claims [2019–]
role: Claims Handler [2015–2019]
achievement: Settled 30 claims a week [2015–2019]
qualification: BA History, University of Hull [2012–2015]`),
  },
];
