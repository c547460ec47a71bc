FROM quay.io/jupyter/scipy-notebook:2026-10-20
EXPOSE 8888
CMD ["jupyter", "lab", "--ip=0.0.0.0", "--ServerApp.token=", "--ServerApp.password="]
