/** Stands in for a style sheet: every class is called by its own name. (A plain object, so that `default` stays absent.) */
const styles: Record<string, string> = new Proxy({}, { get: (_, name) => (name === '__esModule' ? false : String(name)) })

module.exports = styles
