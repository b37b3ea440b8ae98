struct SearchIndex {}
