const list = (text: string) => text.trim().split(/\s+/)

/** Short English words that may say what is wrong with the thing behind them, and look like any other word. Own list. */
export const telling: ReadonlySet<string> = new Set([
  ...list(`
    weak loud dim stiff rough sharp thin thick cheap odd strange weird false ill shut worn long short big small large tight hard soft heavy
    hot cold warm early earlier later extra repeat multiple additional further another same lower higher better worse less fewer least most
    little few many much enough inadequate bare blank blunt bogus brief coarse crude dark deaf dense dull faint flat fuzzy grim gross harsh
    hollow lame limp mild mute naked null numb old pale plain rapid rare rigid scarce severe shallow sheer shy sick slack slim sloppy sparse
    steep strict subpar tame tiny ugly vague void wild wrong zero found gone left split spilt stolen shed shrank sunk swept thrown torn bit
    raw sour stale bland rancid moldy mouldy soggy burst cut hit hurt lost met quit set beyond outside without double triple single both either neither every each one two three half
  `),
])
