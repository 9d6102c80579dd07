/** Stands in for `next/font/local`, which only Next's compiler can read. */
function localFont() {
  return { className: 'font', variable: 'font', style: { fontFamily: 'sans-serif' } }
}

module.exports = localFont
