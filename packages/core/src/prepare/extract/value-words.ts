/** What employers say they hold dear. Where a list names one of these, the list is one of values. */
export const VALUE_WORDS: ReadonlySet<string> = new Set(
  `accountability accountable accuracy ambition authenticity authentic autonomy balance belonging boldness bold bravery brave calm candor candour care caring character charity clarity collaboration collaborative commitment community
  compassion compassionate confidence consideration consistency cooperation co-operation courage courageous courtesy craft craftsmanship creativity creative curiosity curious customer-first decency dedication dependability dependable
  determination dignity diligence discipline discretion diversity durability empathy empowerment energy enterprise equality equity ethics ethical excellence experimentation fairness fair faith family focus forgiveness frank frankness
  freedom friendliness friendly friendship frugality frugal fun generosity generous gentleness good-humour goodwill grace gratitude grit growth harmony helpfulness honest honesty honour honor hope hospitality humanity human
  humility humble humour humor imagination impartiality inclusion inclusive inclusiveness inclusivity independence independent ingenuity initiative innovation innovative integrity joy justice kind kindness knowledge learning
  listening local love loyalty mastery merit modesty neighbourliness neighborliness openness open ownership optimism originality partnership passion patience patient perseverance persistence playfulness pragmatism precision
  pride privacy professionalism professional progress prudence punctuality purpose quality reliability reliable resilience resourcefulness respect respectful responsibility rigor rigour safety sanctuary scholarly scholarship
  self-respect service sharing simplicity sincerity skill solidarity stewardship straightforwardness straight-talking strength sustainability sustainable tact teamwork tenderness thoroughness thrift thriftiness tolerance togetherness
  agility anti-racism beauty calmness candid careful cheer cheerfulness cleanliness common-sense democracy detail directness ease elegance evidence exact exactness flair heritage loyal openness plain plainness plain-speaking punctual
  sincere speed steadiness steady straightforward straight tidiness tidy thorough truthful usefulness gentle thrifty quick warm
  tradition transparency transparent trust trustworthiness truth truthfulness understanding unity usefulness vigilance warmth welcome welcoming wellbeing well-being wisdom wit wonder workmanship`.split(
    /\s+/,
  ),
);
