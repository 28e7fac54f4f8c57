/**
 * How English clients ask who or what writes to them. Each wording is a whole saying: "are you a bot developer?" is another.
 */
import { ENGLISH } from './english-parts.js';
import { sayingPattern } from './saying-pattern.js';

/** Whom they ask about is certain: "you", or "I" who writes with somebody. */
export const ENGLISH_CERTAIN: RegExp = sayingPattern(
  `
  {lead} are you [{really}] [{a}|the] ({machine}|{human}) {end}
  {lead} (am i|are we) [{really}] {talking-to} [{a}] ({machine}|{human}) {end}
  {lead} (am i|are we) [{really}] {talking-to} you [yourself|personally] or [{a}|your] {machine} {end}
  {lead} (is|was) [there] [{a}] ({person}|person) [{really}] {after} {end}
  {lead} (is|was) there [{a}] {person} {end}
  {lead} (is|was) [there] (anyone|anybody|someone|somebody) (real|human) [{after}] {end}
  {lead} (is|was) [{a}] {machine} {writing} [{to-me}] {end}
  {lead} (did|does|do|has) [{a}] ({machine}|{person}) [{really}] {write} {to-me} {end}
  {lead} (is|was|are|were) your [last|latest] {mail} [to me] [{really}] [{a}] ({automatic}|{automatic} {mail}) {end}
  {lead} (is|was|are|were) your [last|latest] {mail} [to me] [{really}] ({writing}|{write}|generated) {by} {end}
  {lead} (did|do) you [{really}] {write} {to-me} [yourself|personally] [,] or (is|was|did|does|are) (it|this|that|they|these|[{a}] {machine}) [{writing}|{write}] [{by}|[{a}] {machine}|{automatic}] [{to-me}] {end}
  {lead} (is|was) (this|it|that) [really|actually] you [{writing}] [{to-me}] or [{a}|your] {machine} {end}
  {lead} (can|could|may) i [please] (talk|speak|write) (to|with) [{a}] {person} [please|instead] {end}
  {lead} who or what (is|are) (this|you|{writing} {to-me}) {end}
  {lead} {wonder} (you are|youre) [{really}] [{a}] ({machine}|{human}) {end}
  {lead} {wonder} (i am|im|we are|ive been) [{really}] {talking-to} (you|[{a}] ({machine}|{person}|person)) {end}
  {lead} {wonder} [there is|theres] [{a}] ({person}|{machine}|person) [is] [{really}] ({writing}|{write}|there) [{to-me}] {end}
  {lead} {wonder} (there is|theres) [{a}] ({person}|person) {end}
  {lead} {wonder} (these|your|the) {mail} are [{really}] ({automatic}|({write}|generated) {by}) {end}
  {lead} (you are|youre) [not|just|really] [{a}] {machine} [,] (right|arent you|are you|correct|no|yes) ?
  `,
  ENGLISH,
);

/** What "this" is stands in the rest of the mail: a message of hers, or something else altogether. */
export const ENGLISH_POINTED: RegExp = sayingPattern(
  `
  {lead} (is|was|are|were) (this|that|it|these|those) [{mail}] [{really}] [{a}] ({machine}|{automatic} [{mail}]) {end}
  {lead} (is|was|are|were) (this|that|it|these|those) [{mail}] [{really}] an auto (reply|response) {end}
  {lead} (is|was|are|were) (this|that|it|these|those) [{mail}] [{really}] ({write}|generated|composed|typed) {by} {end}
  {lead} (is|was) (this|that|it) [{really}] {a} ({person}|person) {end}
  {lead} (who is|whos|what is|whats) this (bot|robot) {end}
  {lead} who am i [really|actually] (talking|speaking) (to|with) {end}
  {lead} who am i (really|actually) writing (to|with) {end}
  {lead} do you [{really}] {write} [me] (these|my|all these|your|the) {mail} (yourself|personally|in person|by hand) {end}
  {lead} who (is [really|actually] {writing}|really {write}|writes|answers|sends) [me] (these|this|my|your) {mail} {end}
  {lead} who (is [really|actually] writing|really writes|writes) (me|to me) {end}
  {lead} this (is|isnt|is not) [{really}] {a} ({machine}|{automatic} {mail}) [,] (right|isnt it|is it|correct|no) ?
  {lead} {wonder} (this is|it is|its|that is|thats) [{really}] [{a}] ({machine}|{automatic} [{mail}]) {end}
  `,
  ENGLISH,
);
