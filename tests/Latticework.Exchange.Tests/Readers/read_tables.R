# Reads the CSV files of `lattice export csv` and prints their sizes.
folder <- commandArgs(trailingOnly = TRUE)[1]
for (name in c("nodes", "ties", "events", "participants", "sources")) {
  table <- read.csv(file.path(folder, paste0(name, ".csv")), na.strings = "")
  cat(name, nrow(table), ncol(table), "\n")
}
ties <- read.csv(file.path(folder, "ties.csv"), na.strings = "")
cat("facts", sum(ties$facts), class(as.Date(ties$firstDay)), "\n")
