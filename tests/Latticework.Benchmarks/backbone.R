# Times the stochastic degree sequence model of the R package backbone (its own approximation, both tails of all pairs) on Multinational
# Military Exercises v7, and on a part of the pairs of 1,000 actors in 50,000 gatherings; writes its version, then one line a task: name, seconds, pairs, pairs with p < .05.
#
# Usage: Rscript backbone.R FOLDER-OF-DATASETS

suppressPackageStartupMessages(suppressMessages(library(backbone)))

sdsm.tests <- function(M) backbone::sdsm(M, alpha = NULL, signed = TRUE, missing.as.zero = TRUE, class = "matrix")

cat("version", as.character(packageVersion("backbone")), "\n")
folder <- commandArgs(trailingOnly = TRUE)[1]
rows <- read.csv(file.path(folder, "mme-v7", "mme-v7-long.csv"), colClasses = "character")
rows <- unique(rows[grepl("^[0-9]+$", rows$gwcode), c("gwcode", "MMEID")])
M <- 1 * (table(rows$gwcode, rows$MMEID) > 0)
M <- matrix(M, nrow(M), ncol(M))

seconds <- sapply(1:3, function(run) system.time(found <<- sdsm.tests(M))["elapsed"])
upper <- found$Pupper[lower.tri(found$Pupper)]
cat("mme", median(seconds), length(upper), sum(upper < 0.05), "\n")

# A pair's approximation takes as long whichever pair it is: a thousand of the 499,500 are timed.
set.seed(20260101)
chances <- outer(rank(runif(1000))^-0.7, rep(0.2, 50000))
kept <- sample(1000, 46)
cells <- lapply(kept, function(i) chances[i, ])
one <- system.time(for (i in 1:45) for (j in (i + 1):46) pb(3, unlist(Map('*', cells[i], cells[j]))))["elapsed"]
cat("large-pair", one / (46 * 45 / 2), 46 * 45 / 2, "\n")
