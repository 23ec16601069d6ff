// Nothing: what the precompiled headers that all libraries share are compiled for (xflibrary.cmake).
