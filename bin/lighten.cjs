// @ts-check
/**
 * A step of the build: takes out of the rules, alternatives and questions that go to the browser what it does not evaluate, and the constants that only that used.
 * Rules and questions keep all of it in one file, for their readers and tests. A browser has no use for worked examples,
 * and is given what a rule says and rests on, and why a question is asked, as data with the page (lib/guidance/rule-words.ts, lib/clinical/why-asked.ts).
 */
const ts = require('typescript')

const ofRules = new Set(['examples', 'title', 'says', 'step', 'instead', 'because', 'citations'])

/** What is left out: these of every `rule({ ... })` and `alternative({ ... })`, and why a question is asked. @param {import('typescript').SourceFile} tree */
function leftOutIn(tree) {
  /** @type {import('typescript').Node[]} */
  const found = []
  /** @param {import('typescript').Node} node */
  const look = (node) => {
    if (ts.isCallExpression(node) && ['rule', 'alternative'].includes(node.expression.getText(tree))) {
      const [definition] = node.arguments
      if (definition && ts.isObjectLiteralExpression(definition)) {
        found.push(...definition.properties.filter(({ name }) => name !== undefined && ofRules.has(name.getText(tree))))
      }
    }
    if (ts.isPropertyAssignment(node) && node.name.getText(tree) === 'why') found.push(node)
    node.forEachChild(look)
  }
  look(tree)
  return found
}

/** Constants of the file that nothing names but their own line. @param {import('typescript').SourceFile} tree */
function unusedIn(tree) {
  /** @type {Map<string, number>} */
  const uses = new Map()
  /** @param {import('typescript').Node} node */
  const count = (node) => {
    if (ts.isIdentifier(node)) uses.set(node.text, (uses.get(node.text) ?? 0) + 1)
    node.forEachChild(count)
  }
  count(tree)
  return tree.statements.filter((statement) => {
    if (!ts.isVariableStatement(statement) || statement.modifiers !== undefined) return false
    return statement.declarationList.declarations.every(({ name }) => ts.isIdentifier(name) && uses.get(name.text) === 1)
  })
}

/** The text without these nodes, and without the comma after each. @param {string} text @param {readonly import('typescript').Node[]} nodes */
function without(text, nodes) {
  return nodes.toReversed().reduce((left, node) => left.slice(0, node.getFullStart()) + left.slice(node.getEnd()).replace(/^,/, ''), text)
}

/** @param {string} text */
function lighten(text) {
  const parse = (/** @type {string} */ source) => ts.createSourceFile('rule.ts', source, ts.ScriptTarget.Latest, true)
  let left = without(text, leftOutIn(parse(text)))
  if (left === text) return text
  // A constant may have been used by another one that has just gone.
  for (let unused = unusedIn(parse(left)); unused.length > 0; unused = unusedIn(parse(left))) left = without(left, unused)
  return left
}

module.exports = lighten
