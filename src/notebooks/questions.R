# Three questions from R, over the server of `lattice serve`; LATTICE_ADDRESS names another. igraph draws the picture.
address <- Sys.getenv("LATTICE_ADDRESS", "http://127.0.0.1:8787")
day <- "2025-12-31"

# An answer's items as a data frame. Only an empty cell is missing: NA is a code like any other.
ask <- function(question, ...) {
  told <- list(..., format = "csv")
  query <- paste(names(told), vapply(told, function(x) URLencode(as.character(x), reserved = TRUE), ""), sep = "=", collapse = "&")
  read.csv(url(paste0(address, "/api/", question, "?", query)), na.strings = "", check.names = FALSE, encoding = "UTF-8")
}

common <- ask("partners", nations = "JPN,NZL", asOf = day)
pair <- ask("overlap", nations = "CHN,RUS", asOf = day)
acsa <- ask("partners", nations = "JPN", types = "acsa", asOf = day, order = "first")

cat(sprintf("partners common to JPN and NZL: %d\n", nrow(common)))
cat(sprintf("CHN and RUS share %d gatherings; %.2f expected\n", pair$shared, pair$expected))
cat(sprintf("ACSA partners of JPN: %d, the last %s on %s\n", nrow(acsa), tail(acsa$partner, 1), tail(acsa$first, 1)))

# Who is tied to whom by such an agreement: one partner list a nation.
suppressPackageStartupMessages(library(igraph))
nations <- unique(c("JPN", acsa$partner))
ties <- do.call(rbind, lapply(nations, function(n) {
  partners <- ask("partners", nations = n, types = "acsa", asOf = day, fields = "partner")$partner
  if (length(partners) > 0) data.frame(a = pmin(n, partners), b = pmax(n, partners))
}))
network <- graph_from_data_frame(unique(ties), directed = FALSE)
set.seed(1)
png("partners-r.png", width = 1100, height = 900, res = 144)
par(mar = c(2, 0, 2, 0), family = "sans")
plot(network,
  layout = layout_with_kk(network),
  vertex.size = 12 + 1.2 * degree(network), vertex.label.cex = 0.8, vertex.label.family = "sans", vertex.label.color = "#1c2430",
  vertex.color = ifelse(V(network)$name %in% c("JPN", "NZL"), "#f6b26b", "#cfe2f3"), vertex.frame.color = "#55606e",
  edge.color = "#9aa5b1", edge.width = 1.5)
title("Acquisition and cross-servicing agreements around Japan", cex.main = 1)
mtext(paste("as of", day), side = 1, cex = 0.7, col = "#555555")
invisible(dev.off())
