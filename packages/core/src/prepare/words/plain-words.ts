const setOf = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Words of every interview and every ad: they weigh less than what is telling. */
export const GENERAL_WORDS = setOf(`
  want wants wanted like liked love loved enjoy enjoyed think thought feel felt know knew known see saw seen look looking looked go going went gone come coming came
  get getting got make making made take taking took taken give giving gave given keep keeping kept put bring need needs needed say says said tell told ask asked
  try trying tried use used using find found help helping helped become let show
  work works working worked job jobs role roles position post company companies organisation organization firm business employer career people person team teams
  thing things way ways time times day days week weeks month months year years place part lots
  good great best better new big small important able sure happy different right long first next last ready excited
  experience experienced skill skills goal goals opportunity opportunities chance future
`);
