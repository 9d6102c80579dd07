import { readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import ts from 'typescript'
import { projectFiles, top } from './support/project-files'

/**
 * Which layer may import which, from the table of the house. A line added here is a decision: record it in docs/decisions.
 * `packages` are those a layer may import from outside; '*' means any.
 */
type Layer = {
  readonly name: string
  readonly holds: RegExp
  readonly mayImport: readonly string[]
  readonly packages: readonly string[]
}

const belowGuidance = ['logic', 'evidence', 'clinical', 'rules']
const belowCases = [...belowGuidance, 'guidance']
const belowDocuments = [...belowCases, 'cases']
const pure = [...belowDocuments, 'documents', 'interop', 'learn', 'accounts', 'input']
const schemas = ['schema', 'case schema', 'plan schema', 'hook schema', 'learn schema']
const everything = [...pure, ...schemas, 'practice cases', 'server', 'store', 'entrance', 'components', 'app', 'bin', 'bench']

/** The first line that holds a file has it. */
const layers: readonly Layer[] = [
  { name: 'store', holds: /^lib\/[a-z-]+\/store(\.ts$|\/)/, mayImport: ['server', 'schema', 'case schema', 'learn schema', 'practice cases', 'learn', 'accounts', 'input', 'prisma', ...belowDocuments], packages: ['server-only', 'node:crypto', '@node-rs/argon2', 'otpauth'] },
  { name: 'schema', holds: /^lib\/clinical\/schema\.ts$/, mayImport: ['input', 'logic', 'evidence', 'clinical'], packages: ['zod'] },
  { name: 'case schema', holds: /^lib\/cases\/schema\.ts$/, mayImport: ['schema', 'clinical', 'accounts', 'cases'], packages: ['zod'] },
  { name: 'plan schema', holds: /^lib\/documents\/packet\/plan-schema\.ts$/, mayImport: ['clinical', 'documents'], packages: ['zod'] },
  { name: 'hook schema', holds: /^lib\/interop\/hooks\/schema\.ts$/, mayImport: ['interop'], packages: ['zod'] },
  { name: 'learn schema', holds: /^lib\/learn\/schema\.ts$/, mayImport: ['schema', 'case schema', 'cases', 'clinical', 'learn'], packages: ['zod'] },
  // What the practice cases come to is told after a commitment alone: no component may load them.
  { name: 'practice cases', holds: /^lib\/learn\/cases\//, mayImport: ['clinical', 'learn'], packages: [] },
  // What is wrong with what was sent, and where: it knows neither medicine nor zod.
  { name: 'input', holds: /^lib\/input\//, mayImport: [], packages: [] },
  { name: 'logic', holds: /^lib\/logic\//, mayImport: [], packages: [] },
  { name: 'evidence', holds: /^lib\/evidence\//, mayImport: [], packages: [] },
  { name: 'clinical', holds: /^lib\/clinical\//, mayImport: ['logic', 'evidence'], packages: [] },
  { name: 'rules', holds: /^lib\/rules\//, mayImport: ['logic', 'clinical', 'evidence'], packages: [] },
  { name: 'guidance', holds: /^lib\/guidance\//, mayImport: belowGuidance, packages: [] },
  { name: 'cases', holds: /^lib\/cases\//, mayImport: [...belowCases, 'accounts'], packages: [] },
  { name: 'documents', holds: /^lib\/documents\//, mayImport: belowDocuments, packages: [] },
  { name: 'interop', holds: /^lib\/interop\//, mayImport: [...belowDocuments, 'documents', 'input'], packages: [] },
  { name: 'learn', holds: /^lib\/learn\//, mayImport: belowDocuments, packages: [] },
  { name: 'accounts', holds: /^lib\/accounts\//, mayImport: ['logic'], packages: [] },
  { name: 'entrance', holds: /^lib\/server\/(session|route|visit|hook-route)\.ts$/, mayImport: ['server', 'store', 'accounts', 'input'], packages: ['node:crypto', 'next', 'react', 'server-only', 'zod'] },
  { name: 'server', holds: /^lib\/server\//, mayImport: ['accounts', 'input', 'prisma'], packages: ['node:*', 'next', 'server-only', 'zod', '@prisma/client', '@prisma/adapter-pg', 'pg', 'openid-client', 'jose'] },
  { name: 'components', holds: /^components\//, mayImport: [...pure, 'schema', 'case schema', 'plan schema'], packages: ['react', 'react-dom', 'next', 'lucide-react', 'react-hook-form', '@tanstack/react-query'] },
  { name: 'app', holds: /^(app\/|proxy\.ts$|instrumentation(-client)?\.ts$)/, mayImport: everything, packages: ['*'] },
  { name: 'bin', holds: /^bin\//, mayImport: everything, packages: ['*'] },
  { name: 'bench', holds: /^bench\//, mayImport: everything, packages: ['*'] },
  { name: 'prisma', holds: /^prisma\//, mayImport: [], packages: ['*'] },
]

/** Said of a file whose name tells nothing of what is in it. */
const emptyNames = /(^|[-/.])(utils?|helpers?|common|managers?|services?)([-/.]|$)/

const code = projectFiles().filter((file) => /^(lib|components|app|bin)\/.*\.(tsx?|mjs)$/.test(file))

type Import = { readonly from: string; readonly typeOnly: boolean }

const trees = new Map<string, ts.SourceFile>()

function treeOf(file: string): ts.SourceFile {
  const known = trees.get(file)
  if (known) return known
  const tree = ts.createSourceFile(file, readFileSync(join(top, file), 'utf8'), ts.ScriptTarget.Latest, true)
  trees.set(file, tree)
  return tree
}

function everyNode(node: ts.Node, see: (node: ts.Node) => void): void {
  see(node)
  node.forEachChild((child) => everyNode(child, see))
}

/** Every import of a file: `import`, `import type`, `export from`, `import()`, `require()`, and the type `import('x').T`. */
function importsOf(tree: ts.SourceFile): Import[] {
  const found: Import[] = []
  everyNode(tree, (node) => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
      found.push({ from: node.moduleSpecifier.text, typeOnly: node.importClause?.isTypeOnly === true })
    } else if (ts.isExportDeclaration(node) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) {
      found.push({ from: node.moduleSpecifier.text, typeOnly: node.isTypeOnly })
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument) && ts.isStringLiteral(node.argument.literal)) {
      found.push({ from: node.argument.literal.text, typeOnly: true })
    } else if (ts.isCallExpression(node)) {
      const [first] = node.arguments
      const asks = node.expression.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(node.expression) && node.expression.text === 'require')
      if (asks) found.push({ from: first && ts.isStringLiteralLike(first) ? first.text : '(computed)', typeOnly: false })
    }
  })
  return found
}

const layerOf = (file: string): Layer | undefined => layers.find((layer) => layer.holds.test(file))

/** The project file that an import names (without its ending), or undefined where it names a package. */
function insideTarget(file: string, from: string): string | undefined {
  if (from.startsWith('@/')) return from.slice(2)
  if (from.startsWith('.')) return relative(top, join(top, dirname(file), from)).replaceAll('\\', '/')
  return undefined
}

/** The layer of an import's target, whose ending the import may leave out. */
function targetLayer(target: string): Layer | undefined {
  return layerOf(/\.(tsx?|mjs|js|json|css)$/.test(target) ? target : `${target}.ts`) ?? layerOf(`${target}/index.ts`)
}

function packageAllowed(layer: Layer, from: string): boolean {
  return layer.packages.some((allowed) => allowed === '*' || allowed === from || from.startsWith(`${allowed}/`) || (allowed === 'node:*' && from.startsWith('node:')))
}

/** What is wrong with one import of a file, with what to do; undefined where nothing is. */
function complaint(file: string, { from, typeOnly }: Import): string | undefined {
  const layer = layerOf(file)
  if (!layer) return undefined
  if (from === '(computed)') return layer.packages.includes('*') ? undefined : `${file} imports a computed name: write the name out, so that this table can see it.`
  const target = insideTarget(file, from)
  if (target === undefined) {
    return packageAllowed(layer, from)
      ? undefined
      : `${file} imports the package ${from}, which ${layer.name} may not: move that code to a layer that may, or pass in what it needs.`
  }
  if (/(^|\/)(node_modules|package\.json)/.test(target) && layer.packages.includes('*')) return undefined
  const at = targetLayer(target)
  if (!at) return `${file} imports ${from}, which is in no layer: put it in one of the folders of the layer table.`
  if (at.name === 'evidence' && layer.name === 'rules' && !typeOnly) {
    return `${file} imports the evidence ${from}: rules know evidence by its ids only; use \`import type\`, the texts load apart from the rules.`
  }
  return at.name === layer.name || layer.mayImport.includes(at.name)
    ? undefined
    : `${file} (${layer.name}) imports ${from} (${at.name}): ${layer.name} may import ${layer.mayImport.length > 0 ? layer.mayImport.join(', ') : 'no other layer'}. Move the code to the layer that knows both, or pass it in.`
}

const complaintsOf = (file: string, tree = treeOf(file)) => importsOf(tree).flatMap((one) => complaint(file, one) ?? [])

describe('the layers', () => {
  test('every file in lib is in a layer', () => {
    const adrift = code.filter((file) => !layerOf(file)).map((file) => `${file} is in no layer: move it to a folder of the layer table.`)
    expect(adrift).toEqual([])
  })

  test('a file imports its own layer and those it may, and no other', () => {
    expect(code.flatMap((file) => complaintsOf(file))).toEqual([])
  })

  test('this test sees every kind of import', () => {
    const written = [
      "import { a } from '@/lib/guidance/assess'",
      "import type { B } from '../rules/index'",
      "export * from '@/lib/clinical/items'",
      "const late = () => import('@/lib/cases/store')",
      "type C = import('zod').ZodType",
      "require('node:fs')",
    ].join('\n')
    const tree = ts.createSourceFile('lib/logic/x.ts', written, ts.ScriptTarget.Latest, true)
    expect(complaintsOf('lib/logic/x.ts', tree)).toHaveLength(6)
    expect(complaintsOf('app/x.ts', tree)).toHaveLength(1) // '../rules/index' leads out of every layer from there
  })
})

describe('the pure layers', () => {
  test.each(pure)('%s knows no zod, neither by itself nor by the schemas that are made of it', (name) => {
    const file = `lib/${name}/x.ts`
    const written = ["import { z } from 'zod'", "import { answersSchema } from '@/lib/clinical/schema'", "import type { Fault } from '@/lib/cases/schema'"].join('\n')
    expect(complaintsOf(file, ts.createSourceFile(file, written, ts.ScriptTarget.Latest, true))).toHaveLength(3)
  })
})

describe('the rules', () => {
  test('hold no function bodies', () => {
    const found = code
      .filter((file) => file.startsWith('lib/rules/') && !file.endsWith('/index.ts'))
      .flatMap((file) => {
        const lines: string[] = []
        const tree = treeOf(file)
        everyNode(tree, (node) => {
          if (!ts.isFunctionLike(node) || !('body' in node)) return
          const { line } = tree.getLineAndCharacterOfPosition(node.getStart())
          lines.push(`${file}:${line + 1} holds a function: move it to lib/clinical under a name a clinician would use, and use that word here.`)
        })
        return lines
      })
    expect(found).toEqual([])
  })
})

describe('the files', () => {
  test('are named in kebab-case', () => {
    const routeWord = /^(\[{1,2}(\.{3})?[a-z][A-Za-z-]*\]{1,2}|\([a-z-]+\)|@[a-z-]+|_[a-z-]+|[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+)*)$/
    // Addresses of FHIR are named by it: by the resource.
    const own = (file: string): string => file.replace(/^(app\/api\/fhir)\/[A-Z][A-Za-z]+\//, '$1/')
    const found = code.filter((file) => own(file).split('/').some((word) => !routeWord.test(word))).map((file) => `${file}: name it in kebab-case.`)
    expect(found).toEqual([])
  })

  test('of lib are named for what is in them', () => {
    const found = code
      .filter((file) => file.startsWith('lib/') && emptyNames.test(file))
      .map((file) => `${file}: name it for the one thing it holds; split it where it holds several.`)
    expect(found).toEqual([])
  })

  test('export by name outside app', () => {
    const found = code
      .filter((file) => /^(lib|components|bin)\//.test(file))
      .filter((file) => {
        let byDefault = false
        everyNode(treeOf(file), (node) => {
          if (ts.isExportAssignment(node)) byDefault = true
          if (node.kind === ts.SyntaxKind.DefaultKeyword && ts.canHaveModifiers(node.parent)) byDefault = true
          if (ts.isExportSpecifier(node) && node.name.text === 'default') byDefault = true
        })
        return byDefault
      })
      .map((file) => `${file} has a default export: give it a name and export that.`)
    expect(found).toEqual([])
  })
})

/** Tables with a door of their own, as the database client calls them, and the files that are that door. */
const doors = [
  { tables: /\.(person|session|throttle|setupSecret|providerVisit)\.(find|create|update|upsert|delete|count|aggregate|groupBy)/, through: /^lib\/accounts\/store\// },
  { tables: /\.(caseFile|caseMember|caseEvent|signedRecord|addendum|coSignature)\.(find|create|update|upsert|delete|count|aggregate|groupBy)/, through: /^lib\/cases\/store\// },
  { tables: /\.(practiceCommitment|practiceComment|practiceAssignment|practiceSharedCase)\.(find|create|update|upsert|delete|count|aggregate|groupBy)/, through: /^lib\/learn\/store\// },
  { tables: /\.(hookToken|hookCard|hookFeedback)\.(find|create|update|upsert|delete|count|aggregate|groupBy)/, through: /^lib\/hooks\/store\// },
]

describe('the tables', () => {
  test('are read and written through their one door', () => {
    const found = code.flatMap((file) =>
      doors
        .filter(({ tables, through }) => !through.test(file) && tables.test(treeOf(file).text))
        .map(({ through }) => `${file} reads or writes a table that has a door: do it through ${through.source}.`),
    )
    expect(found).toEqual([])
  })
})
