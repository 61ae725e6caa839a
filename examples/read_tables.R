# Prints each speaker's dead, side by side and never added: Rscript read_tables.R FOLDER
# Parquet reads alike: arrow::read_parquet(file.path(folder, "tallies.parquet"))
folder <- commandArgs(trailingOnly = TRUE)[1]
tallies <- read.csv(file.path(folder, "tallies.csv"), encoding = "UTF-8", na.strings = "")
killed <- subset(tallies, kind == "killed", select = c(speakers, low, high, who))
print(killed, row.names = FALSE)
