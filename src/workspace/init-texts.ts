/**
 * The texts of a new workspace that no schema writes: heads and examples, to be uncommented or copied.
 */

/** Above the settings. The first line is for editors: they complete and check as one types. */
export const SETTINGS_HEAD = `# yaml-language-server: $schema=driverseat.schema.json
#
# The settings of Driverseat. Change what you like: a change takes effect when you save, and "driverseat check" says
# what can't be. What you leave out is as it stands here, or off. A line that begins with # is an example.
# The password never stands in this file: set DRIVERSEAT_PASSWORD, or DRIVERSEAT_PASSWORD_FILE to a file that holds it.
#
# While "mode" is rehearsal, nothing goes to anyone but you; notes show what would have gone. The order "live" changes that
# line, and "stop", alone in a mail to the bot, ends everything at once.

`;

/** clients.yaml of a new workspace. */
export const CLIENTS_TEXT = `# Your clients: the people to whom Driverseat may send anything by itself.
# A short name of your choice for each (small letters, digits, hyphens). Take the # away to use the example.
#
# tom:
#   name: Tom Hale
#   address: tom@hale.example
#   also: []                       # other addresses of his
#   people: [{ name: Mia Hale, address: mia@hale.example }]    # may write for him; their mail is client mail
#   greeting: Hi Tom               # left out: learned from your own mail, else Hello or Merhaba
#   language: en                   # left out: your first one
#   timeZone: Europe/London        # left out: yours
#   formal: true                   # Turkish: true is siz, false sen
#   level: normal                  # quiet (dates that move, finished phases), normal, close (every change you note, also what you need alone)
#   updates: { every: "friday 10:00" }      # in his zone; left out: as in driverseat.yaml
#   autoReply: true
#   allow: []                      # kinds of mail of theirs that are else left for you to answer, such as C7
`;

/** projects/README.md of a new workspace. */
export const PROJECTS_TEXT = `# Projects

A file for each project, named after it: \`bio.yaml\`. Small letters, digits and hyphens.
What you write in it is in your client's language: it may stand in a mail to them. Leave out what nobody has said yet.

\`\`\`yaml
client: tom                      # the short name in clients.yaml
cc: []                           # who else gets what goes to the client
name: bio                        # as your client calls it
goal: three speaking invitations by March
status: active                   # active, paused, closed
progress:
  percent: 75
  remark: final touches
  next: { what: review, date: 2026-10-09 }    # left out: the next phase due
  needFromYou: the photos from March          # what you wait for
  told: { percent: 50, date: 2026-10-02 }     # what the client heard last: Driverseat writes it
phases:                          # a retainer has none, and no percent
  - { name: draft,  due: 2026-10-05, atTheEnd: you get a first draft to read, done: true }   # no mail promises it any more
  - { name: review, due: 2026-10-09, atTheEnd: you send one list of changes }
  - { name: final,  due: 2026-10-16, atTheEnd: you get the files and the invoice }
  - { name: print,  due: 2026-10-30, iWill: bring you the printed copies, thing: the printed copies }   # how a mail names it
rounds: { included: 2, used: 1, extra: EUR 120 }
terms: { payment: half now and half at the end, usageRights: your site and your talks, ownership: yours once paid }
updates: { every: "friday 10:00" }      # in your zone; left out: as for the client
\`\`\`
`;
