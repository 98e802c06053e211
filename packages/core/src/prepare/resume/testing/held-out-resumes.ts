import { linesOf, type ResumeCase } from './resume-case.ts';

/** Written before the reader was; the reader was never changed because of them. */
export const HELD_OUT_RESUMES: readonly ResumeCase[] = [
  {
    name: 'electrician, Britain: employer, then trade, dates "to date"',
    text: `DAVID PRICE
12 Mill Lane, Cardiff CF10 1AA
Mobile: 07700 900456

Personal Statement
Approved electrician with domestic and light commercial experience.

Career History

Bevan Electrical Contractors Ltd, Cardiff
Approved Electrician
Jan 2020 to date
Rewired 46 council flats without a single failed inspection.
Look after two apprentices.

Taff Valley Maintenance, Pontypridd
Electrician's Mate
June 2016 to December 2019
First-fix wiring on new builds.
Named safest operative on site in 2018.

Qualifications
NVQ Level 3 Electrotechnical
18th Edition Wiring Regulations (2019)
ECS Gold Card

Key Skills
Fault finding, testing and inspection, solar PV`,
    expected: linesOf(`
employer: Bevan Electrical Contractors Ltd [2020-01–]
role: Approved Electrician [2020-01–]
achievement: Rewired 46 council flats without a single failed inspection [2020-01–]
achievement: Look after two apprentices [2020-01–]
employer: Taff Valley Maintenance [2016-06–2019-12]
role: Electrician's Mate [2016-06–2019-12]
achievement: First-fix wiring on new builds [2016-06–2019-12]
achievement: Named safest operative on site in 2018 [2016-06–2019-12]
qualification: NVQ Level 3 Electrotechnical
qualification: 18th Edition Wiring Regulations [–2019]
qualification: ECS Gold Card
skill: Fault finding
skill: testing
skill: inspection
skill: solar PV`),
  },
  {
    name: 'developer, India: labelled fields',
    text: `Curriculum Vitae
Ananya Iyer
Pune, Maharashtra

Career Objective
To work in a challenging environment.

Work Experience

Company: Kaveri Infotech Pvt Ltd
Designation: Senior Software Engineer
Duration: July 2019 - Till date
Responsibilities:
• Developed REST services for 3 insurance clients
• Brought build time down from 40 min to 12 min

Company: Deccan Systems
Designation: Software Engineer
Duration: June 2016 - June 2019
• Automated 120 regression tests in Selenium

Educational Qualifications
B.E. (Information Technology), Pune University, 2016, 71%
HSC, Fergusson College, 2012

Technical Skills
Languages: Java, Python
Databases: Oracle, MySQL`,
    expected: linesOf(`
employer: Kaveri Infotech Pvt Ltd [2019-07–]
role: Senior Software Engineer [2019-07–]
achievement: Developed REST services for 3 insurance clients [2019-07–]
achievement: Brought build time down from 40 min to 12 min [2019-07–]
employer: Deccan Systems [2016-06–2019-06]
role: Software Engineer [2016-06–2019-06]
achievement: Automated 120 regression tests in Selenium [2016-06–2019-06]
qualification: B.E. (Information Technology), Pune University, 2016, 71% [–2016]
qualification: HSC, Fergusson College [–2012]
skill: Java
skill: Python
skill: Oracle
skill: MySQL`),
  },
  {
    name: 'school leaver, Scotland',
    text: `Isla Campbell
isla@example.com

About me
I am 17 and want to work with animals.

Education
Oban High School, 2019 - 2025
National 5: English (A), Maths (B), Biology (A)
Higher: Biology (B), English (C)

Work experience
Saturday Assistant, Glen Vets, Oban, Sept 2024 - present
- Clean kennels and weigh the animals
- Rota for 4 volunteers made by me

Paper round, Oban News, 2022 - 2024
- Delivered 60 papers before school and never missed a day

Achievements
Duke of Edinburgh Bronze Award 2023
Raised £840 for the lifeboat with a sponsored swim

Hobbies
Shinty`,
    expected: linesOf(`
qualification: National 5: English (A), Maths (B), Biology (A)
qualification: Higher: Biology (B), English (C)
role: Saturday Assistant [2024-09–]
employer: Glen Vets [2024-09–]
achievement: Clean kennels and weigh the animals [2024-09–]
achievement: Rota for 4 volunteers made by me [2024-09–]
role: Paper round [2022–2024]
employer: Oban News [2022–2024]
achievement: Delivered 60 papers before school and never missed a day [2022–2024]
achievement: Duke of Edinburgh Bronze Award 2023
achievement: Raised £840 for the lifeboat with a sponsored swim`),
  },
  {
    name: 'project manager, France: dates on a line of their own, before the rest',
    text: `Camille Laurent
Lyon, France

PROFESSIONAL EXPERIENCE

09/2021 – today
Project Manager
Rhône Énergie SA – Lyon
- Delivered a 14 MW solar park three weeks early
- Budget of €9.2 million, kept within 2 %

02/2017 – 08/2021
Assistant Project Manager
Alpine Bâtiment – Grenoble
- Coordinated 22 subcontractors on two sites

EDUCATION

2012 – 2016
Engineering degree, INSA Lyon

2010 – 2012
Preparatory classes, Lycée du Parc

LANGUAGES
French (mother tongue), English (C1), Italian (B1)`,
    expected: linesOf(`
role: Project Manager [2021-09–]
employer: Rhône Énergie SA [2021-09–]
achievement: Delivered a 14 MW solar park three weeks early [2021-09–]
achievement: Budget of €9.2 million, kept within 2 % [2021-09–]
role: Assistant Project Manager [2017-02–2021-08]
employer: Alpine Bâtiment [2017-02–2021-08]
achievement: Coordinated 22 subcontractors on two sites [2017-02–2021-08]
qualification: Engineering degree, INSA Lyon [2012–2016]
skill: French (mother tongue)
skill: English (C1)
skill: Italian (B1)`),
  },
  {
    name: 'care worker: lower case, no marks',
    text: `margaret doyle
hull
care assistant willow court 2016 to present
moved all care plans onto tablets
no missed medicines in 3 years
kitchen assistant hull royal infirmary 2010 to 2016
served 200 meals a day
nvq level 2 health and social care
food hygiene certificate
driving licence`,
    expected: linesOf(`
role: care assistant [2016–]
employer: willow court [2016–]
achievement: moved all care plans onto tablets [2016–]
achievement: no missed medicines in 3 years [2016–]
role: kitchen assistant [2010–2016]
employer: hull royal infirmary [2010–2016]
achievement: served 200 meals a day [2010–2016]
qualification: nvq level 2 health and social care
qualification: food hygiene certificate
qualification: driving licence`),
  },
  {
    name: 'truck driver, United States: employer, place and dates between bars, title below',
    text: `ROBERT "BOB" HAYES
Tulsa, OK 74101 | (918) 555-0177

WORK EXPERIENCE

Prairie Freight Lines | Tulsa, OK | 2014–Present
Lead Driver / Trainer
* 1.1 million accident-free miles
* Trained 17 new drivers, 16 still with the company

U.S. Army | Fort Sill, OK | 2006–2014
Motor Transport Operator (88M), Sergeant
* Ran convoys of up to 30 vehicles
* Responsible for $4M of equipment with no losses

LICENSES & CERTIFICATIONS
CDL Class A with Hazmat and Tanker endorsements
TWIC card, exp. 2027

EDUCATION
High School Diploma, Memorial High School, Tulsa, 2006`,
    expected: linesOf(`
employer: Prairie Freight Lines [2014–]
role: Lead Driver / Trainer [2014–]
achievement: 1.1 million accident-free miles [2014–]
achievement: Trained 17 new drivers, 16 still with the company [2014–]
employer: U.S. Army [2006–2014]
role: Motor Transport Operator (88M) [2006–2014]
role: Sergeant [2006–2014]
achievement: Ran convoys of up to 30 vehicles [2006–2014]
achievement: Responsible for $4M of equipment with no losses [2006–2014]
qualification: CDL Class A with Hazmat and Tanker endorsements
qualification: TWIC card, exp. 2027 [–2027]
qualification: High School Diploma, Memorial High School, Tulsa [–2006]`),
  },
];
